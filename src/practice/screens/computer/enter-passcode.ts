import { exampleAppPasscode } from '../../example.ts'
import { people } from '../../kinds.ts'
import { goOnWith } from '../../moves.ts'
import type { ComputerRow } from '../../row.ts'

export const row = {
  flows: {
    // A passcode leads where an approved request does.
    'sign-in': {
      order: 50,
      if: people.havePasscodes,
      detour: true,
      next: 'your-device',
      phones: ['account', 'account-passcode'],
    },
  },
  passcode: exampleAppPasscode,
  buttons: { 'check-passcode': goOnWith('passcode-right') },
  phonesTurn: ({ phone }) => phone === 'account',
  task: (own, _state, facts) => (facts.has('passcode-right') ? 'ownership-typed' : own),
} satisfies ComputerRow
