import { people } from '../../kinds.ts'
import { showPhone } from '../../moves.ts'
import type { PhoneRow } from '../../row.ts'

export const row = {
  flows: { answer: { order: 30, if: people.tapRequests } },
  buttons: { unlock: showPhone('approved') },
  look: 'dusk',
} satisfies PhoneRow
