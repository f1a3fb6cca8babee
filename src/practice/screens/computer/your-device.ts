import { people, linked, signedIn } from '../../kinds.ts'
import { goOn } from '../../moves.ts'
import type { ComputerRow } from '../../row.ts'

export const row = {
  flows: {
    universal: {
      order: 140,
      if: (settings) => people.signIn(settings) && people.areRemembered(settings),
      phones: [...linked, 'approved'],
    },
    'sign-in': {
      order: 20,
      if: people.areRemembered,
      phones: ['lock', 'account-passcode', 'approved'],
    },
  },
  ...signedIn,
  buttons: { 'my-device': goOn, 'not-my-device': goOn },
  drawnBy: 'message',
  props: { art: 'this-computer' },
} satisfies ComputerRow
