import { people } from '../../kinds.ts'
import { showComputer, hint } from '../../moves.ts'
import type { ComputerRow } from '../../row.ts'

export const row = {
  flows: { 'sign-in': { order: 130, if: people.manageDevices, detour: true } },
  buttons: {
    'add-app': showComputer('mobile-number'),
    'choose-device': hint('second-device'),
    'back-to-devices': showComputer('devices'),
  },
  drawnBy: 'option',
  props: {
    title: 'option-title',
    app: 'add-app',
    other: 'choose-device',
    below: { press: 'back-to-devices', label: 'back' },
  },
} satisfies ComputerRow
