import { checksNumber } from '../../kinds.ts'
import type { ComputerRow } from '../../row.ts'

export const row = {
  flows: { universal: { order: 70, if: ({ universal }) => universal.checksNumber } },
  ...checksNumber,
} satisfies ComputerRow
