import { people } from '../../kinds.ts'
import { goOnWith } from '../../moves.ts'
import type { ComputerRow } from '../../row.ts'

export const row = {
  flows: {
    universal: { order: 50 },
    'sign-in': { order: 140, if: people.manageDevices, detour: true, next: 'number-check' },
  },
  asksForNumber: true,
  buttons: {
    'add-phone-number': goOnWith('number-shown'),
    // A tablet has no number, so Duo goes straight on to the app.
    'have-tablet': (state) => ({
      ...state,
      computer: state.flow.computer.includes('download') ? 'download' : 'new-phone-code',
      hint: 'tablet',
    }),
  },
  task: (own, _state, facts) => (facts.has('number-shown') ? 'mobile-number-shown' : own),
} satisfies ComputerRow
