import { isOver } from '../brand/home.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { guideIds } from '../guide/content-files.ts'
import type { CheckInput } from './check-input.ts'

/** What the brand file puts on the home page: its tasks are guides, and its notice is not over. */
export function checkHome({ brand, places }: Pick<CheckInput, 'brand' | 'places'>): Diagnostic[] {
  const { tasks = [], notice } = brand.home
  const known = guideIds(places)
  const unknown = tasks
    .filter((task) => !known.includes(task))
    .map((task) => {
      const near = nearest(task, known)
      return {
        code: 'unknown-task',
        at: { file: brand.file, key: 'home.tasks' },
        message: `"${task}" is no guide.`,
        fix: near ? `Did you mean "${near}"?` : `The guides are ${known.join(', ')}.`,
      }
    })
  if (!isOver(notice)) return unknown
  return [
    ...unknown,
    {
      code: 'notice-is-over',
      at: { file: brand.file, key: 'home.notice' },
      message: `The notice was for the time until ${notice?.until}, and is shown no more.`,
      fix: 'Take it away, or write another day.',
    },
  ]
}
