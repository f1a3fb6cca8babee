import { goOn } from '../../moves.ts'
import type { ComputerRow } from '../../row.ts'

export const row = {
  flows: { classic: { order: 20 } },
  buttons: { 'start-setup': goOn },
  drawnBy: 'message',
  props: { art: 'password-and-phone' },
} satisfies ComputerRow
