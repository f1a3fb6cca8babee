import { goOn } from '../../moves.ts'
import type { ComputerRow } from '../../row.ts'

export const row = {
  flows: { classic: { order: 30 } },
  buttons: {
    continue: (state) =>
      state.device === 'mobile-phone' ? goOn(state) : { ...state, hint: 'choose-phone' },
  },
} satisfies ComputerRow
