import { people } from '../../kinds.ts'
import { showPhone } from '../../moves.ts'
import type { PhoneRow } from '../../row.ts'

export const row = {
  flows: {
    universal: {
      order: 120,
      if: (settings) => people.signIn(settings) && people.tapRequests(settings),
    },
    'sign-in': { order: 20, if: people.tapRequests },
    answer: { order: 40, if: people.tapRequests },
  },
  buttons: { approve: showPhone('approved'), deny: showPhone('denied') },
} satisfies PhoneRow
