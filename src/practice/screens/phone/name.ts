import { showPhone } from '../../moves.ts'
import type { PhoneRow } from '../../row.ts'

export const row = {
  flows: { universal: { order: 70 } },
  buttons: { 'save-name': showPhone('drill') },
} satisfies PhoneRow
