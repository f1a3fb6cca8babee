import { isOver } from '../brand/home.ts'
import { optionAt } from '../brand/option-at.ts'
import type { Diagnostic, UnlocatedDiagnostic } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { shorten } from '../diagnostics/phrases.ts'
import { guideIds } from '../guide/content-files.ts'
import { askInstead } from '../guide/hidden-links.ts'
import type { CheckInput } from './check-input.ts'

/** Every guide that a brand hides is one. */
export function checkHiddenGuides({ brand, places }: Omit<Input, 'outlines'>): Diagnostic[] {
  return brand.guides.hide.flatMap((guide, index) => {
    const wrong = unknownGuide(guide, places)
    return wrong ? [{ ...wrong, at: optionAt(brand, ['guides', 'hide', index]) }] : []
  })
}

/** Where words would lead to a guide that a brand hides: they may read better in a sentence of its own. */
export function adviseOnHiddenGuides({ outlines }: Pick<Input, 'outlines'>): Diagnostic[] {
  return outlines.flatMap(({ file, locale, unlinked }) =>
    unlinked.map(({ guide, line, column }) => ({
      at: { file, line, column },
      code: 'link-to-hidden-guide',
      message: `The guide "${guide}" is hidden: its link is no link here, and "${askInstead(locale).trim()}" follows the words.`,
      fix: 'Read the sentence once, and reword it if you like.',
    })),
  )
}

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

function unknownGuide(guide: string, places: Input['places']): UnlocatedDiagnostic | undefined {
  const known = guideIds(places)
  if (known.includes(guide)) return undefined
  const near = nearest(guide, known)
  return {
    code: 'unknown-guide',
    message: `"${shorten(guide)}" is no guide.`,
    fix: near ? `Did you mean "${near}"?` : `The guides are ${known.join(', ')}.`,
  }
}

function wrongTask(
  task: string,
  { brand, places, outlines }: Input,
): UnlocatedDiagnostic | undefined {
  const unknown = unknownGuide(task, places)
  if (unknown) return unknown
  if (brand.guides.hide.includes(task)) {
    return {
      code: 'task-not-published',
      message: `The guide "${task}" is hidden by guides.hide: it has no page.`,
      fix: 'Take it out here, or there.',
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
