import { showsCode } from '../../kinds.ts'
import { goBack, goOnWith, showPhone } from '../../moves.ts'
import type { ComputerRow } from '../../row.ts'

export const row = {
  flows: { classic: { order: 70 } },
  ...showsCode,
  // The code is ticked, and waits to be told to go on.
  linked: showPhone('added'),
  buttons: {
    ...showsCode.buttons,
    back: goBack,
    continue: goOnWith('code-scanned'),
  },
} satisfies ComputerRow
