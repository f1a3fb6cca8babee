import { showPhone } from '../../moves.ts'
import type { PhoneRow } from '../../row.ts'

export const row = {
  flows: { universal: { order: 80 } },
  buttons: {
    skip: showPhone('notify'),
    'practice-now': (state) => ({ ...state, phone: 'notify', hint: 'drill-later' }),
  },
} satisfies PhoneRow
