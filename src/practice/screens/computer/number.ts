import { goBack, goOnWith } from '../../moves.ts'
import type { ComputerRow } from '../../row.ts'

export const row = {
  flows: {
    // Duo's own classic prompt asks for the number before it asks what phone has it.
    classic: { order: ({ classic }) => (classic.order === 'number-first' ? 35 : 50) },
  },
  asksForNumber: true,
  buttons: { back: goBack, continue: goOnWith('number-confirmed') },
  task: (own, _state, facts) => {
    if (facts.has('number-confirmed')) return 'number-continue'
    return facts.has('number-shown') ? 'number-confirm' : own
  },
} satisfies ComputerRow
