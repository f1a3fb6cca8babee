import { people, showsCode } from '../../kinds.ts'
import { goOn } from '../../moves.ts'
import type { ComputerRow } from '../../row.ts'

export const row = {
  flows: {
    'sign-in': {
      order: 110,
      if: people.manageDevices,
      detour: true,
      next: 'new-phone-added',
      phones: ['intro', 'link-how', 'camera', 'scan'],
    },
  },
  ...showsCode,
  // A new phone has the app just installed and gets a code of its own.
  enter: (state) => ({ ...state, phone: 'intro', code: 'waiting' }),
  linked: (state) => ({ ...goOn(state), phone: 'added' }),
  drawnBy: 'scan-code',
} satisfies ComputerRow
