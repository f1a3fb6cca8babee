import { firstRun, linked } from '../kinds.ts'
import { goOn } from '../moves.ts'
import type { ComputerRow } from '../row.ts'

export const row = {
  device: 'computer',
  flows: {
    universal: { order: 100, phones: linked },
  },
  buttons: { continue: goOn },
  phonesTurn: ({ phone }) => firstRun.includes(phone),
  task: (own, { phone }) => (phone === 'added' ? 'phone-is-linked' : own),
  drawnBy: 'message',
  props: { title: 'app-added-title', text: 'app-added-text', press: 'continue' },
} satisfies ComputerRow
