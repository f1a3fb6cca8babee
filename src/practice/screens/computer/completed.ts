import { linked } from '../../kinds.ts'
import { goOn } from '../../moves.ts'
import type { ComputerRow } from '../../row.ts'

export const row = {
  flows: { universal: { order: 120, phones: linked } },
  look: 'festive',
  buttons: { 'log-in-with-duo': goOn },
  task: (own, _state, facts) => (facts.has('finished') ? 'completed-by-email' : own),
} satisfies ComputerRow
