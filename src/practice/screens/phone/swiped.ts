import { people } from '../../kinds.ts'
import { showPhone } from '../../moves.ts'
import type { PhoneRow } from '../../row.ts'

export const row = {
  flows: {
    // A request that asks for a number can't be approved from the lock screen.
    answer: { order: 20, if: people.tapRequests },
  },
  // The phone first asks to be unlocked.
  buttons: { approve: showPhone('unlock'), deny: showPhone('denied') },
  look: 'dusk',
} satisfies PhoneRow
