import { people } from '../../kinds.ts'
import { goOn, showComputer } from '../../moves.ts'
import type { ComputerRow } from '../../row.ts'

export const row = {
  flows: {
    universal: { order: 10, if: people.areInvited },
    classic: { order: 10, if: people.areInvited },
  },
  buttons: {
    'email-link': goOn,
    // Practice only: stands in for time passing.
    'expire-link': showComputer('link-expired'),
  },
  task: (own, { flow }) => (flow.start === 'both' ? 'email-or' : own),
  look: 'letter',
  window: 'mail',
} satisfies ComputerRow
