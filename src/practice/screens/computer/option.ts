import { goOn, hint } from '../../moves.ts'
import type { ComputerRow } from '../../row.ts'

export const row = {
  flows: { universal: { order: 40 } },
  buttons: { 'duo-mobile': goOn, 'other-option': hint('choose-app') },
  props: { title: 'option-title', app: 'duo-mobile', other: 'other-option' },
} satisfies ComputerRow
