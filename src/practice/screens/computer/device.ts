import { goOn, hint } from '../../moves.ts'
import type { ComputerRow } from '../../row.ts'

export const row = {
  flows: { classic: { order: 30 } },
  buttons: {
    continue: (state, facts) =>
      (state.device === 'mobile-phone' ? goOn : hint('choose-phone'))(state, facts),
  },
} satisfies ComputerRow
