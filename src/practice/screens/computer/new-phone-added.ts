import { people } from '../../kinds.ts'
import { goOn } from '../../moves.ts'
import type { ComputerRow } from '../../row.ts'

export const row = {
  flows: {
    'sign-in': {
      order: 120,
      if: people.manageDevices,
      detour: true,
      next: 'devices',
      phones: ['added'],
    },
  },
  buttons: { 'phone-is-linked': goOn },
  drawnBy: 'message',
  props: { art: 'linked', words: 'app-added', labels: { 'phone-is-linked': 'continue' } },
} satisfies ComputerRow
