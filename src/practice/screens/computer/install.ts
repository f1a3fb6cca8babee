import { sendsToStore, onceInstalled } from '../../kinds.ts'
import { goBack } from '../../moves.ts'
import type { ComputerRow } from '../../row.ts'

export const row = {
  flows: { classic: { order: 60 } },
  ...sendsToStore,
  buttons: { back: goBack, 'have-installed': onceInstalled },
} satisfies ComputerRow
