import { goOn } from '../moves.ts'
import type { ComputerRow } from '../row.ts'

export const row = {
  device: 'computer',
  flows: {
    universal: { order: 20 },
  },
  buttons: { next: goOn },
  drawnBy: 'message',
  props: { title: 'hello-title', text: 'hello-text', press: 'next', names: true },
} satisfies ComputerRow
