import { goOn } from '../../moves.ts'
import type { ComputerRow } from '../../row.ts'

export const row = {
  flows: { universal: { order: 30 } },
  buttons: { next: goOn },
  drawnBy: 'message',
  props: { art: 'two-locks' },
} satisfies ComputerRow
