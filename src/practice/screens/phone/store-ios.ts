import { store } from '../../kinds.ts'
import type { PhoneRow } from '../../row.ts'

export const row = {
  ...store,
  flows: { universal: { order: 10 }, classic: { order: 10 } },
  props: { get: 'get' },
} satisfies PhoneRow
