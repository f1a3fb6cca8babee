import { people } from '../../kinds.ts'
import type { PhoneRow } from '../../row.ts'

export const row = {
  flows: {
    universal: { order: 140, if: people.signIn },
    'sign-in': { order: 40 },
    answer: { order: 60 },
  },
  buttons: {
    yes: (state) => ({
      ...state,
      suspicious: 'yes',
      hint: state.story === 'yours' ? 'own-suspicious' : 'denied-suspicious',
    }),
    no: (state) => ({
      ...state,
      suspicious: 'no',
      hint: state.story === 'yours' ? 'own-mistake' : 'denied-mistake',
    }),
  },
  // Whether denying was right depends on the story.
  task: (own, { computer, story, suspicious }) => {
    if (computer !== undefined) return 'on-the-computer'
    if (suspicious) return story === 'yours' ? 'finished-yours' : 'finished'
    return story === 'yours' ? 'denied-yours' : own
  },
} satisfies PhoneRow
