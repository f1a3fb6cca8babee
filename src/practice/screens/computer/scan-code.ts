import { showsCode } from '../../kinds.ts'
import { goOn } from '../../moves.ts'
import type { ComputerRow } from '../../row.ts'

export const row = {
  flows: { universal: { order: 90 } },
  ...showsCode,
  linked: (state, facts) => ({ ...goOn(state, facts), phone: 'name' }),
} satisfies ComputerRow
