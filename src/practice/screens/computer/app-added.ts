import { firstRun, linked } from '../../kinds.ts'
import { goOn } from '../../moves.ts'
import type { ComputerRow } from '../../row.ts'

export const row = {
  flows: { universal: { order: 100, phones: linked } },
  buttons: { continue: goOn },
  phonesTurn: ({ phone }) => firstRun.includes(phone),
  task: (own, { phone }) => (phone === 'added' ? 'phone-is-linked' : own),
  drawnBy: 'message',
  props: { art: 'linked' },
} satisfies ComputerRow
