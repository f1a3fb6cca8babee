import { people } from '../../kinds.ts'
import type { PhoneRow } from '../../row.ts'

export const row = {
  flows: {
    universal: { order: 110 },
    classic: { order: 110 },
    'sign-in': { order: 110, if: people.manageDevices },
  },
  task: (own, _state, facts) => (facts.has('code-shown') ? 'on-the-computer' : own),
} satisfies PhoneRow
