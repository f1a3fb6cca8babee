import { people } from '../kinds.ts'
import type { ComputerRow } from '../row.ts'

export const row = {
  device: 'computer',
  flows: {
    universal: { order: 160, if: people.areInvited, detour: true },
  },
  drawnBy: 'message',
  props: { title: 'link-expired-title', text: 'link-expired-text' },
} satisfies ComputerRow
