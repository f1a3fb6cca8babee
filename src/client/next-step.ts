import { deviceStore } from '../dom/device-store.ts'

/** The steps of a guide that this reader has done, by id. */
export function doneSteps(guide: string): { read: () => string[]; write: (ids: string[]) => void } {
  const store = deviceStore(`done:${guide}`)
  return {
    read: () => store.read().split(' ').filter(Boolean),
    write: (ids) => store.write(ids.join(' ')),
  }
}

/** The place, from 0, of the step after the last one done; 0 where none is, the number of steps where all are. */
export function nextStep(ids: readonly string[], done: readonly string[]): number {
  return Math.max(...done.map((id) => ids.indexOf(id) + 1), 0)
}
