import { people } from '../../kinds.ts'
import type { PhoneRow } from '../../row.ts'

export const row = {
  flows: {
    universal: { order: 60 },
    classic: { order: 60 },
    'sign-in': { order: 100, if: people.manageDevices },
  },
  buttons: {
    // Practice only: stands in for the camera.
    scan: (state, facts) => {
      if (state.code === 'expired') return { ...state, hint: 'code-expired' }
      if (!facts.has('code-shown')) return { ...state, hint: 'no-code-yet' }
      return { ...state, code: 'scanned', installed: true }
    },
  },
  look: 'dim',
} satisfies PhoneRow
