import { people } from '../../kinds.ts'
import type { PhoneRow } from '../../row.ts'

export const row = {
  flows: {
    universal: { order: 130, if: people.signIn },
    'sign-in': { order: 30 },
    answer: { order: 50 },
  },
  task: (own, { computer, story }, facts) => {
    if (computer === undefined) return story === 'yours' ? own : 'approved-not-yours'
    return facts.has('signed-in') ? 'first-approved' : 'on-the-computer'
  },
} satisfies PhoneRow
