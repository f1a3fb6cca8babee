import { goOn } from '../../moves.ts'
import type { ComputerRow } from '../../row.ts'

export const row = {
  flows: { classic: { order: 20 } },
  buttons: { 'start-setup': goOn },
  drawnBy: 'message',
  props: { names: true },
} satisfies ComputerRow
