import { goOn } from '../moves.ts'
import type { ComputerRow } from '../row.ts'

export const row = {
  device: 'computer',
  flows: {
    classic: { order: 90, phones: ['added'] },
  },
  buttons: { done: goOn },
} satisfies ComputerRow
