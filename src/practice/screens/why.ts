import { goOn } from '../moves.ts'
import type { ComputerRow } from '../row.ts'

export const row = {
  device: 'computer',
  flows: {
    universal: { order: 30 },
  },
  buttons: { next: goOn },
  drawnBy: 'message',
  props: { title: 'why-title', text: 'why-text', press: 'next' },
} satisfies ComputerRow
