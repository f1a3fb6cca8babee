import { people, waitsForPhone } from '../../kinds.ts'
import type { ComputerRow } from '../../row.ts'

export const row = {
  flows: {
    universal: { order: 130, if: people.signIn, phones: ['request', 'verify', 'denied'] },
    'sign-in': { order: 10, phones: ['request', 'verify', 'lock', 'denied'] },
  },
  ...waitsForPhone,
  buttons: {
    ...waitsForPhone.buttons,
    // Looking for another way abandons the request.
    'other-options': (state) => ({ ...state, computer: 'other-options', phone: 'lock' }),
  },
  task: (own, { phone, flow }) => {
    if (phone === 'denied') return 'push-denied'
    const hasOthers = flow.detours.includes('other-options')
    if (flow.digits > 0) return hasOthers ? 'push-sent-code-or' : 'push-sent-code'
    return hasOthers ? 'push-sent-or' : own
  },
  props: { others: true },
} satisfies ComputerRow
