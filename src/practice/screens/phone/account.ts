import { people } from '../../kinds.ts'
import { showPhone } from '../../moves.ts'
import type { PhoneRow } from '../../row.ts'

export const row = {
  flows: { 'sign-in': { order: 50, if: people.havePasscodes } },
  buttons: { 'show-passcode': showPhone('account-passcode') },
} satisfies PhoneRow
