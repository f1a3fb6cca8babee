import { sendsToStore, onceInstalled } from '../kinds.ts'
import type { ComputerRow } from '../row.ts'

export const row = {
  device: 'computer',
  flows: {
    universal: { order: 80 },
  },
  ...sendsToStore,
  buttons: { next: onceInstalled },
  drawnBy: 'message',
  props: { title: 'download-title', text: 'download-text', press: 'next' },
} satisfies ComputerRow
