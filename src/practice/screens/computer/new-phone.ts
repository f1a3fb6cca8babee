import { people } from '../../kinds.ts'
import { goOn } from '../../moves.ts'
import type { ComputerRow } from '../../row.ts'

export const row = {
  flows: {
    'sign-in': { order: 90, if: people.manageDevices, detour: true, next: 'new-phone-check' },
  },
  buttons: { 'get-started': goOn },
  drawnBy: 'message',
  props: { art: 'download' },
} satisfies ComputerRow
