import { people } from '../../kinds.ts'
import { showPhone } from '../../moves.ts'
import type { PhoneRow } from '../../row.ts'

export const row = {
  flows: {
    universal: { order: 50 },
    classic: { order: 50 },
    'sign-in': { order: 90, if: people.manageDevices },
  },
  buttons: {
    allow: showPhone('scan'),
    'do-not-allow': (state) => ({
      ...state,
      phone: state.flow.phone.includes('app') ? 'app' : 'link-how',
      hint: 'camera-needed',
    }),
  },
  look: 'dim',
} satisfies PhoneRow
