import { people, checksNumber } from '../../kinds.ts'
import type { ComputerRow } from '../../row.ts'

export const row = {
  flows: {
    'sign-in': { order: 100, if: people.manageDevices, detour: true, next: 'new-phone-code' },
  },
  ...checksNumber,
  drawnBy: 'ownership',
  // A new phone is verified with the number that the account already has.
  props: { old: true },
} satisfies ComputerRow
