import { showPhone } from '../../moves.ts'
import type { PhoneRow } from '../../row.ts'

export const row = {
  flows: { classic: { order: 30 } },
  buttons: { 'add-account': showPhone('camera') },
} satisfies PhoneRow
