import { store } from '../../kinds.ts'
import type { PhoneRow } from '../../row.ts'

export const row = {
  ...store,
  flows: { universal: { order: 20 }, classic: { order: 20 } },
  props: { get: 'install', wide: true },
} satisfies PhoneRow
