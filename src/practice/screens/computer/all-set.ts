import type { ComputerRow } from '../../row.ts'

export const row = {
  flows: { classic: { order: 100, phones: ['added'] } },
  look: 'festive',
} satisfies ComputerRow
