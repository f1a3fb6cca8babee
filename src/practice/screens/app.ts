import { showPhone } from '../moves.ts'
import type { PhoneRow } from '../row.ts'

export const row = {
  device: 'phone',
  flows: {
    classic: { order: 30 },
  },
  buttons: { 'add-account': showPhone('camera') },
} satisfies PhoneRow
