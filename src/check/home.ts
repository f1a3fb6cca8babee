import { isOver } from '../brand/home.ts'
import { optionAt } from '../brand/option-at.ts'
import type { Diagnostic, UnlocatedDiagnostic } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { shorten } from '../diagnostics/phrases.ts'
import { guideIds } from '../guide/content-files.ts'
import type { CheckInput } from './check-input.ts'

type Input = Pick<CheckInput, 'brand' | 'places' | 'outlines'>

/** What the brand file puts on the home page: its tasks are guides that can stand there, and its notice is not over. */
export function checkHome(input: Input): Diagnostic[] {
  const { brand } = input
  const { tasks = [], notice } = brand.home
  const wrongTasks = tasks.flatMap((task, index) => {
    const wrong = wrongTask(task, input)
    return wrong ? [{ ...wrong, at: optionAt(brand, ['home', 'tasks', index]) }] : []
  })
  if (!isOver(notice)) return wrongTasks
  return [
    ...wrongTasks,
    {
      code: 'notice-is-over',
      at: optionAt(brand, ['home', 'notice']),
      message: `The notice was for the time until ${notice?.until}, and is shown no more.`,
      fix: 'Take it away, or write another day.',
    },
  ]
}

function wrongTask(
  task: string,
  { brand, places, outlines }: Input,
): UnlocatedDiagnostic | undefined {
  const known = guideIds(places)
  const near = nearest(task, known)
  if (!known.includes(task)) {
    return {
      code: 'unknown-task',
      message: `"${shorten(task)}" is no guide.`,
      fix: near ? `Did you mean "${near}"?` : `The guides are ${known.join(', ')}.`,
    }
  }
  const published = outlines.filter(({ locale }) => locale === brand.defaultLanguage)
  if (!published.some(({ guide }) => guide === task)) {
    return {
      code: 'task-not-published',
      message: `The guide "${task}" is about a prompt that your people do not see: it has no page.`,
      fix: 'Take it out, or add its prompt to prompts.',
    }
  }
  // The one that the large button leads to.
  if (published.find(({ steps }) => steps.length > 0)?.guide !== task) return undefined
  return {
    code: 'task-is-main-guide',
    message: `The guide "${task}" has the large button of the home page already.`,
    fix: 'Take it out.',
  }
}
