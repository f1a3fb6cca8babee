import { people } from '../../kinds.ts'
import type { PhoneRow } from '../../row.ts'

export const row = {
  flows: {
    universal: { order: 130, if: people.signIn },
    'sign-in': { order: 30 },
    answer: { order: 50 },
  },
  task: (own, { computer, story }) => {
    if (computer === undefined) return story === 'yours' ? own : 'approved-not-yours'
    const signedIn = computer === 'your-device' || computer === 'signed-in'
    return signedIn ? 'first-approved' : 'on-the-computer'
  },
} satisfies PhoneRow
