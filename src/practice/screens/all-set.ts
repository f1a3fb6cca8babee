import type { ComputerRow } from '../row.ts'

export const row = {
  device: 'computer',
  flows: {
    classic: { order: 100, phones: ['added'] },
  },
} satisfies ComputerRow
