import { showsCode } from '../../kinds.ts'
import { goBack, goOnWith, showPhone } from '../../moves.ts'
import type { ComputerRow } from '../../row.ts'

export const row = {
  flows: { classic: { order: 70 } },
  ...showsCode,
  // The screen shows a tick and waits for Continue.
  linked: showPhone('added'),
  buttons: {
    ...showsCode.buttons,
    back: goBack,
    continue: goOnWith('code-scanned'),
  },
} satisfies ComputerRow
