import { goOn } from '../../moves.ts'
import type { ComputerRow } from '../../row.ts'

export const row = {
  flows: { universal: { order: 20 } },
  buttons: { next: goOn },
  drawnBy: 'message',
  props: { art: 'password-and-phone' },
} satisfies ComputerRow
