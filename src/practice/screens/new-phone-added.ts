import { people } from '../kinds.ts'
import { goOn } from '../moves.ts'
import type { ComputerRow } from '../row.ts'

export const row = {
  device: 'computer',
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
  props: {
    title: 'app-added-title',
    text: 'app-added-text',
    press: 'phone-is-linked',
    button: 'continue',
  },
} satisfies ComputerRow
