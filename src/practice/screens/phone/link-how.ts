import { people } from '../../kinds.ts'
import { showPhone } from '../../moves.ts'
import type { PhoneRow } from '../../row.ts'

export const row = {
  flows: { universal: { order: 40 }, 'sign-in': { order: 80, if: people.manageDevices } },
  buttons: { 'use-qr-code': showPhone('camera') },
} satisfies PhoneRow
