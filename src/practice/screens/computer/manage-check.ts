import { people } from '../../kinds.ts'
import { goOn, hint } from '../../moves.ts'
import type { ComputerRow } from '../../row.ts'

export const row = {
  flows: {
    'sign-in': {
      order: 60,
      if: people.manageDevices,
      detour: true,
      next: 'manage-sent',
      phones: ['lock'],
    },
  },
  buttons: { 'confirm-push': goOn, 'confirm-other': hint('confirm-with-push') },
  drawnBy: 'other-options',
  props: { checking: true },
} satisfies ComputerRow
