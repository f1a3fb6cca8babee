import { showComputer, hint } from '../../moves.ts'
import type { ComputerRow } from '../../row.ts'

export const row = {
  flows: { 'sign-in': { order: 40, detour: true, phones: ['lock'] } },
  buttons: {
    'use-push': showComputer('push-sent'),
    'use-passcode': (state) => ({ ...state, computer: 'enter-passcode', phone: 'account' }),
    'use-other': hint('other-way'),
    'manage-devices': showComputer('manage-check'),
  },
} satisfies ComputerRow
