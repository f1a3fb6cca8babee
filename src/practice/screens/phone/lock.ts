import { requestScreenOf } from '../../moves.ts'
import type { PhoneRow } from '../../row.ts'

export const row = {
  flows: { 'sign-in': { order: 10 }, answer: { order: 10 } },
  buttons: {
    'open-request': (state) => ({ ...state, phone: requestScreenOf(state) }),
    swipe: (state) => ({
      ...state,
      phone: state.flow.phone.includes('swiped') ? 'swiped' : requestScreenOf(state),
    }),
  },
  task: (own, { flow }, facts) => {
    if (facts.has('not-asked')) return 'lock-quiet'
    return flow.phone.includes('swiped') ? own : 'lock-plain'
  },
  look: 'dusk',
} satisfies PhoneRow
