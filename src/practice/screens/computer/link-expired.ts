import { people } from '../../kinds.ts'
import type { ComputerRow } from '../../row.ts'

export const row = {
  flows: { universal: { order: 160, if: people.areInvited, detour: true } },
  phoneTask: () => 'link-too-old',
  drawnBy: 'message',
  props: { art: 'expired' },
} satisfies ComputerRow
