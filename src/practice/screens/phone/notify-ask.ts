import { showPhone } from '../../moves.ts'
import type { PhoneRow } from '../../row.ts'

export const row = {
  flows: { universal: { order: 100 } },
  buttons: {
    'allow-notifications': showPhone('added'),
    'refuse-notifications': (state) => ({ ...state, phone: 'added', hint: 'notifications-off' }),
  },
  look: 'dim',
} satisfies PhoneRow
