import { goOn } from '../../moves.ts'
import type { ComputerRow } from '../../row.ts'

export const row = {
  flows: { classic: { order: 90, phones: ['added'] } },
  buttons: { done: goOn },
  look: 'window',
} satisfies ComputerRow
