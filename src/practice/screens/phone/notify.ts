import { showPhone } from '../../moves.ts'
import type { PhoneRow } from '../../row.ts'

export const row = {
  flows: { universal: { order: 90 } },
  buttons: { 'turn-on': showPhone('notify-ask') },
} satisfies PhoneRow
