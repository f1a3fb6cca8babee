import { either } from '../diagnostics/phrases.ts'
import { nearest } from '../diagnostics/nearest.ts'
import type { Diagnostic, UnlocatedDiagnostic } from '../diagnostics/diagnostic.ts'
import { valueAt } from '../brand/schema.ts'
import { ownValue } from './own-value.ts'
import { flows } from './rehearsal.ts'
import { walkSchema } from './walk-schema.ts'

/** `"universal", "classic" or …`. */
const quotedFlows = either(flows.map((flow) => `"${flow}"`))

/** Per key of a `capture.ts`: what it must be, as the end of "… must be", and how it is written. */
const expected: Readonly<Record<string, [string, string]>> = {
  target: ['a group in braces', "target: { practice: 'classic' }"],
  practice: [quotedFlows, "target: { practice: 'universal' }"],
  address: ['a web address', "target: { address: 'https://app.example.com/start' }"],
  hosts: ['a list of names of hosts', "hosts: ['app.example.com']"],
  state: ['the name of a file', "state: 'sign-in.json'"],
  views: ['a group in braces', "views: { 'open-link': {} }"],
  go: ['a function', "go: (context) => context.click('continue')"],
  crop: ['a function', "crop: (context) => context.page.locator('main')"],
  find: ['a group of functions', "find: { continue: (context) => context.page.locator('#next') }"],
  redact: ['a list of groups', "redact: [{ selector: '#code', reason: 'a live code' }]"],
  selector: ['a text', "selector: '#code'"],
  count: ['a whole number from 1', 'count: 1'],
  reason: ['a text', "reason: 'a live code'"],
  supplied: [
    'a group in braces',
    "supplied: { file: 'step.png', checked: '2026-11-20', boxes: { Continue: [8, 8, 90, 40] } }",
  ],
  file: ['the name of a picture beside capture.ts', "file: 'step.png'"],
  checked: ['a date as year-month-day', "checked: '2026-11-20'"],
  scale: ['a number above 0', 'scale: 2'],
  boxes: ['a group with x, y, width and height a label', 'boxes: { Continue: [8, 8, 90, 40] }'],
}

/**
 * Checks what a `capture.ts` exports.
 * @param file what messages call it
 * @returns everything that is not as it must be, a sentence each
 */
export function checkWalkFile(input: object, file: string): Diagnostic[] {
  const { error } = walkSchema(input).safeParse(input)
  return (error?.issues ?? []).flatMap((issue): Diagnostic[] => {
    const path = issue.path.map(String)
    const place = (names: string[]): Diagnostic['at'] => {
      const key = names.join('.')
      return { file, ...(key ? { key } : {}) }
    }
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ at: place([...path, key]), ...unknownKey(key) }))
    }
    return [{ at: place(path), ...mistaken(path, valueAt(input, issue.path)) }]
  })
}

function unknownKey(key: string): UnlocatedDiagnostic {
  const near = nearest(key, Object.keys(expected))
  return {
    message: `A walk has no "${key}" here.`,
    fix: near ? `Did you mean "${near}"?` : 'Take it out.',
  }
}

/** The last key on the way that says what is expected; a view's own key says nothing. */
function mistaken(path: readonly string[], value: unknown): UnlocatedDiagnostic {
  const names = path[0] === 'views' ? path.filter((_, index) => index !== 1) : path
  const key = names.findLast((name) => ownValue(expected, name) !== undefined) ?? ''
  const [what, example] =
    path.length === 2 && path[0] === 'views' ? aView : (expected[key] ?? aWalk)
  const message = value === undefined ? 'It is missing.' : `This must be ${what}.`
  return { message, fix: `Example: ${example}` }
}

const aView = ['a group in braces', "'open-link': {}"] as const
const aWalk = [
  'a walk',
  "export default defineCapture({ target: { practice: 'classic' }, views: {} })",
] as const
