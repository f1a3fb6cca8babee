import { sendsToStore, onceInstalled } from '../../kinds.ts'
import type { ComputerRow } from '../../row.ts'

export const row = {
  flows: { universal: { order: 80 } },
  ...sendsToStore,
  buttons: { next: onceInstalled },
  drawnBy: 'message',
  props: { art: 'download' },
} satisfies ComputerRow
