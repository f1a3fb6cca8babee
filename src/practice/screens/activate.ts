import { showsCode } from '../kinds.ts'
import { goOn, goBack, showPhone } from '../moves.ts'
import type { ComputerRow } from '../row.ts'

export const row = {
  device: 'computer',
  flows: {
    classic: { order: 70 },
  },
  ...showsCode,
  // The code is ticked, and waits to be told to go on.
  linked: showPhone('added'),
  buttons: {
    ...showsCode.buttons,
    back: goBack,
    continue: (state, facts) => (facts.has('code-scanned') ? goOn(state, facts) : state),
  },
} satisfies ComputerRow
