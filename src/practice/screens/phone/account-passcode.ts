import { people } from '../../kinds.ts'
import type { PhoneRow } from '../../row.ts'

export const row = {
  flows: { 'sign-in': { order: 60, if: people.havePasscodes } },
  drawnBy: 'account',
  props: { shown: true },
} satisfies PhoneRow
