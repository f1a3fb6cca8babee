import { goOn, goBack } from '../../moves.ts'
import type { ComputerRow } from '../../row.ts'

export const row = {
  flows: { classic: { order: 40 } },
  buttons: {
    back: goBack,
    continue: (state) =>
      state.phoneType === 'iphone' || state.phoneType === 'android'
        ? goOn(state)
        : { ...state, hint: 'choose-type' },
  },
} satisfies ComputerRow
