import { goOn, goBack } from '../moves.ts'
import type { ComputerRow } from '../row.ts'

export const row = {
  device: 'computer',
  flows: {
    // Duo's own classic prompt asks for the number before it asks what phone has it.
    classic: { order: ({ classic }) => (classic.order === 'number-first' ? 35 : 50) },
  },
  asksForNumber: true,
  buttons: {
    back: goBack,
    continue: (state, facts) => (facts.has('number-confirmed') ? goOn(state, facts) : state),
  },
  task: (own, _state, facts) => {
    if (facts.has('number-confirmed')) return 'number-continue'
    return facts.has('number-shown') ? 'number-confirm' : own
  },
} satisfies ComputerRow
