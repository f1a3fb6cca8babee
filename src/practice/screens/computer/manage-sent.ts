import { people, waitsForPhone } from '../../kinds.ts'
import type { ComputerRow } from '../../row.ts'

export const row = {
  flows: {
    'sign-in': {
      order: 70,
      if: people.manageDevices,
      detour: true,
      next: 'devices',
      phones: ['request', 'verify', 'lock', 'denied'],
    },
  },
  ...waitsForPhone,
  task: (own, { phone, flow }) => {
    if (phone === 'denied') return 'manage-denied'
    return flow.digits > 0 ? 'push-sent-code' : own
  },
  drawnBy: 'push-sent',
} satisfies ComputerRow
