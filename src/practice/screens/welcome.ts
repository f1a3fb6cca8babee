import { goOn } from '../moves.ts'
import type { ComputerRow } from '../row.ts'

export const row = {
  device: 'computer',
  flows: {
    classic: { order: 20 },
  },
  buttons: { 'start-setup': goOn },
} satisfies ComputerRow
