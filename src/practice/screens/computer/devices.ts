import { people } from '../../kinds.ts'
import { showComputer } from '../../moves.ts'
import type { ComputerRow } from '../../row.ts'

export const row = {
  flows: { 'sign-in': { order: 80, if: people.manageDevices, detour: true } },
  buttons: {
    'new-phone': showComputer('new-phone'),
    'add-device': showComputer('add-device'),
    'back-to-login': showComputer('push-sent'),
  },
  task: (own, { phone }) => (phone === 'added' ? 'devices-linked' : own),
} satisfies ComputerRow
