import { goOn } from '../../moves.ts'
import type { ComputerRow } from '../../row.ts'

export const row = {
  flows: { classic: { order: 80, phones: ['added'] } },
  buttons: { save: goOn },
} satisfies ComputerRow
