import { z } from 'astro/zod'
import { nearest } from '../diagnostics/nearest.ts'
import type { Diagnostic, UnlocatedDiagnostic } from '../diagnostics/diagnostic.ts'
import { shorten } from '../diagnostics/phrases.ts'
import { checkCondition, holds } from './condition.ts'
import type { Condition } from './condition.ts'
import { findUnsayable } from './expressions.ts'
import { topics } from './outline.ts'
import type { Frontmatter } from './outline.ts'
import { ownValue } from './own-value.ts'
import { parseYaml } from './top-lines.ts'
import type { Values } from './values.ts'

/** Per key: what it must be, as the end of "… must be", and how it is written. */
const expected: Record<keyof Frontmatter, [string, string]> = {
  title: ['a line of text', 'title: Set up Duo on your phone'],
  summary: ['a line of text', 'summary: Five minutes, once.'],
  minutes: ['a whole number from 1', 'minutes: 5'],
  have: ['a list of things', 'have: [a computer, your phone]'],
  owner: ['a line of text', 'owner: IT Help Desk'],
  reviewed: ['a date as year-month-day', 'reviewed: 2026-11-20'],
  prompt: ['"classic", "universal" or "any"', 'prompt: classic'],
  order: ['a whole number from 1', 'order: 2'],
  topic: [`one of ${topics.join(', ')}`, 'topic: trouble'],
  symptoms: ['a list of what a reader may notice', 'symptoms: [My phone does not ring]'],
}

const line = z.string().trim().min(1)

/** Something to have at hand or to notice, and for which companies' people: everybody's, where it is only words. */
const thing = z.union([
  line,
  z.strictObject({ what: line, is: z.string().optional(), not: z.string().optional() }),
])

const schema = z.object({
  title: line,
  summary: line,
  minutes: z.int().positive(),
  have: z.array(thing),
  owner: line,
  reviewed: z.iso.date(),
  prompt: z.enum(['classic', 'universal', 'any']),
  order: z.int().positive(),
  topic: z.enum(topics).default('know'),
  symptoms: z.array(thing).default([]),
})

/** The lists of things that may hold for some companies only. */
const lists = ['have', 'symptoms'] as const

/** What a guide may leave unsaid. */
const optional: readonly string[] = ['topic', 'symptoms'] satisfies (keyof Frontmatter)[]

const noFrontmatter: UnlocatedDiagnostic = {
  message: 'The guide does not say what it is called.',
  fix: `Begin the file with a line "---", then ${Object.entries(expected)
    .filter(([key]) => !optional.includes(key))
    .map(([, [, example]]) => example)
    .join(' · ')}, each on a line of its own, then "---".`,
}

/** What a guide says of itself, where it could be read, and all problems at once. */
interface ReadFrontmatter {
  frontmatter?: Frontmatter
  problems: Diagnostic[]
}

/**
 * Reads and checks what a guide says of itself.
 * @param yaml the text between the `---` lines, or `undefined` where there is none
 * @param file how problems name the file; the text's first line is its second
 */
export function readFrontmatter(
  yaml: string | undefined,
  file: string,
  values: Values,
): ReadFrontmatter {
  if (yaml === undefined) return { problems: [{ at: { file, line: 1 }, ...noFrontmatter }] }
  const read = parseYaml(yaml)
  if ('line' in read) {
    const { line, ...complaint } = read
    return { problems: [{ at: { file, line }, ...complaint }] }
  }
  const { value } = read
  const placeOf = (key: string): Diagnostic['at'] => {
    const at = yaml.split('\n').findIndex((text) => keyOf(text) === key)
    return { file, line: at + 2, key }
  }
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(expected, key))
  const meant = unknown.map((key) => nearest(key, Object.keys(expected)))
  const result = schema.safeParse(value)
  const wrong = new Set(result.error?.issues.map((issue) => String(issue.path[0])))
  const texts = Object.keys(value).filter((key) => !wrong.has(key) && !unknown.includes(key))
  return {
    ...(result.success ? { frontmatter: theirs(result.data, values) } : {}),
    problems: [
      ...unknown.map((key, index) => ({
        at: placeOf(key),
        ...unknownKey(key, meant[index]),
      })),
      ...[...wrong]
        .filter((key) => Object.hasOwn(value, key) || !meant.includes(key))
        .map((key) => ({ at: placeOf(key), ...explainValue(key, ownValue(value, key)) })),
      ...texts.flatMap((key) =>
        findUnsayable(wordsOf(value[key]), values).map((complaint) => ({
          at: placeOf(key),
          ...complaint,
        })),
      ),
      ...lists.flatMap((key) =>
        (result.success ? conditionsOf(result.data[key]) : [])
          .flatMap((condition) => checkCondition(condition, values.facts, `"${key}"`))
          .map((complaint) => ({ at: placeOf(key), ...complaint })),
      ),
    ],
  }
}

/** All words of a value, be it a text or a list of things. */
function wordsOf(value: unknown): string {
  return [value]
    .flat()
    .map((each: unknown) => (isRecord(each) ? ownValue(each, 'what') : each))
    .join(' ')
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

type Written = z.infer<typeof schema>
type Things = Written['have']

function conditionsOf(things: Things): Condition[] {
  return things.filter((each) => typeof each === 'object')
}

/** What a guide says of itself to one company's people. */
function theirs(written: Written, { facts }: Values): Frontmatter {
  const hold = (things: Things): string[] =>
    things.flatMap((each) => {
      if (typeof each === 'string') return [each]
      return holds(each, facts) ? [each.what] : []
    })
  return { ...written, have: hold(written.have), symptoms: hold(written.symptoms) }
}

/** The key that a line of the top begins with, without the quotes it may stand in. */
function keyOf(text: string): string | undefined {
  return /^\s/.test(text) ? undefined : text.split(':')[0]?.replace(/["']/g, '').trim()
}

function unknownKey(key: string, near: string | undefined): UnlocatedDiagnostic {
  return {
    message: `"${shorten(key)}" is not something a guide says of itself.`,
    fix: near ? `Did you mean "${near}"?` : `Known: ${Object.keys(expected).join(', ')}.`,
  }
}

function explainValue(key: string, value: unknown): UnlocatedDiagnostic {
  const [what, example] = expected[key as keyof Frontmatter]
  if (value === undefined) return { message: `"${key}" is missing.`, fix: `Example: ${example}` }
  const message = `"${key}" must be ${what}.`
  // `owner: {brand.name}` without quotes is a group to YAML.
  const [name] = typeof value === 'object' && value !== null ? Object.keys(value) : []
  const braces = !Array.isArray(value) && name?.startsWith('brand.')
  return { message, fix: braces ? `Put it in quotes: ${key}: "{${name}}"` : `Example: ${example}` }
}
