import { people, linked } from '../../kinds.ts'
import { goOn, hint } from '../../moves.ts'
import type { ComputerRow } from '../../row.ts'

export const row = {
  flows: { universal: { order: 110, if: people.addSecondWay, phones: linked } },
  buttons: { 'other-way': hint('second-way'), 'skip-for-now': goOn },
  drawnBy: 'option',
  props: {
    title: 'another-way-title',
    other: 'other-way',
    below: { press: 'skip-for-now', label: 'skip-for-now' },
  },
} satisfies ComputerRow
