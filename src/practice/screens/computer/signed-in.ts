import { people, linked, signedIn } from '../../kinds.ts'
import type { ComputerRow } from '../../row.ts'

export const row = {
  flows: {
    universal: { order: 150, if: people.signIn, phones: [...linked, 'approved'] },
    'sign-in': { order: 30, phones: ['lock', 'account-passcode', 'approved'] },
  },
  ...signedIn,
  task: (own, { flow }) => (flow.name === 'sign-in' ? 'signed-in-again' : own),
  drawnBy: 'message',
  props: { art: 'own-page' },
  window: 'company',
} satisfies ComputerRow
