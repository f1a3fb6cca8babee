import { people } from '../../kinds.ts'
import { showPhone } from '../../moves.ts'
import type { PhoneRow } from '../../row.ts'

export const row = {
  flows: { universal: { order: 30 }, 'sign-in': { order: 70, if: people.manageDevices } },
  buttons: { 'set-up-account': showPhone('link-how') },
} satisfies PhoneRow
