import { people } from '../../kinds.ts'
import { showPhone } from '../../moves.ts'
import type { PhoneRow } from '../../row.ts'

export const row = {
  flows: {
    universal: {
      order: 125,
      if: (settings) => people.signIn(settings) && people.typeNumbers(settings),
    },
    'sign-in': { order: 25, if: people.typeNumbers },
    answer: { order: 45, if: people.typeNumbers },
  },
  buttons: {
    'verify-request': (state, facts) =>
      facts.has('passcode-right') ? { ...state, phone: 'approved' } : state,
    'not-logging-in': showPhone('denied'),
  },
  task: (own, { computer, story, passcode }) => {
    // A reader who has not signed in has no number to type.
    if (computer === undefined && story === 'not-yours') return 'verify-not-yours'
    return passcode === 'example' ? 'verify-typed' : own
  },
} satisfies PhoneRow
