import { showsCode } from '../../kinds.ts'
import { goOn } from '../../moves.ts'
import type { ComputerRow } from '../../row.ts'

export const row = {
  flows: { universal: { order: 90 } },
  ...showsCode,
  linked: (state) => ({ ...goOn(state), phone: 'name' }),
} satisfies ComputerRow
