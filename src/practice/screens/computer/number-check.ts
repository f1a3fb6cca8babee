import { people } from '../../kinds.ts'
import { goOn, showComputer } from '../../moves.ts'
import type { ComputerRow } from '../../row.ts'

export const row = {
  flows: {
    universal: { order: 60 },
    'sign-in': { order: 150, if: people.manageDevices, detour: true, next: 'new-phone-code' },
  },
  buttons: { 'its-correct': goOn, 'change-it': showComputer('mobile-number') },
} satisfies ComputerRow
