import { goOn, goBack, hint } from '../../moves.ts'
import type { ComputerRow } from '../../row.ts'

export const row = {
  flows: { classic: { order: 40 } },
  buttons: {
    back: goBack,
    continue: (state, facts) =>
      (state.phoneType === 'iphone' || state.phoneType === 'android' ? goOn : hint('choose-type'))(
        state,
        facts,
      ),
  },
} satisfies ComputerRow
