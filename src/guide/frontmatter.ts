import { z } from 'astro/zod'
import { nearest, ownValue } from '../diagnostics/nearest.ts'
import type { Diagnostic, UnlocatedDiagnostic } from '../diagnostics/diagnostic.ts'
import { shorten } from '../diagnostics/phrases.ts'
import { diagnoseIssues } from '../diagnostics/schema-issues.ts'
import type { SchemaWords } from '../diagnostics/schema-issues.ts'
import { checkCondition, holds } from './condition.ts'
import { checkExpressions } from './expressions.ts'
import { topics } from './outline.ts'
import type { Frontmatter } from './outline.ts'
import { parseYaml } from './frontmatter-yaml.ts'
import type { Values } from './values.ts'

const line = z.string().trim().min(1)

/** Something to have at hand or to notice, and for which companies' people: everybody's, where it is only words. */
const thing = z.union([
  line,
  z.strictObject({ what: line, is: z.string().optional(), not: z.string().optional() }),
])

const aLine = 'a line of text'

/** What a guide says of itself, as it is written. */
const schema = z.strictObject({
  title: line.meta({ is: aLine, example: 'title: Set up Duo on your phone' }),
  summary: line.meta({ is: aLine, example: 'summary: Five minutes, once.' }),
  minutes: z.int().positive().meta({ is: 'a whole number from 1', example: 'minutes: 5' }),
  have: z.array(thing).meta({ is: 'a list of things', example: 'have: [a computer, your phone]' }),
  owner: line.meta({ is: aLine, example: 'owner: IT Help Desk' }),
  reviewed: z.iso.date().meta({ is: 'a date as year-month-day', example: 'reviewed: 2026-11-20' }),
  prompt: z
    .enum(['classic', 'universal', 'any'])
    .meta({ is: '"classic", "universal" or "any"', example: 'prompt: classic' }),
  order: z.int().positive().meta({ is: 'a whole number from 1', example: 'order: 2' }),
  topic: z
    .enum(topics)
    .default('know')
    .meta({ is: `one of ${topics.join(', ')}`, example: 'topic: trouble' }),
  symptoms: z.array(thing).default([]).meta({
    is: 'a list of what a reader may notice',
    example: 'symptoms: [My phone does not ring]',
  }),
})

/** The lists of things that may hold for some companies only. */
const lists = ['have', 'symptoms'] as const

const noFrontmatter: UnlocatedDiagnostic = {
  code: 'no-frontmatter',
  message: 'The guide does not say what it is called.',
  fix: `Begin the file with a line "---", then ${Object.values(schema.shape)
    .filter((field) => !field.safeParse(undefined).success)
    .map((field) => field.meta()?.example)
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
    const { line, ...wrong } = read
    return { problems: [{ at: { file, line }, ...wrong }] }
  }
  const { value, lines } = read
  const problems: Diagnostic[] = []
  // What is missing belongs at the top.
  const report = (key: string, wrong: UnlocatedDiagnostic): unknown =>
    problems.push({ ...wrong, at: { file, line: lines.get(key) ?? 1, key } })
  const result = schema.safeParse(value)
  const wrongKeys = diagnoseKeys(result.error?.issues ?? [], value)
  for (const [key, wrong] of wrongKeys) report(key, wrong)
  for (const key of Object.keys(value).filter((key) => !wrongKeys.has(key))) {
    for (const wrong of checkExpressions(wordsOf(value[key]), values)) report(key, wrong)
  }
  if (!result.success) return { problems }
  for (const key of lists) {
    const conditions = result.data[key].filter((each) => typeof each === 'object')
    for (const condition of conditions) {
      for (const wrong of checkCondition(condition, values.facts, `"${key}"`)) report(key, wrong)
    }
  }
  return { frontmatter: frontmatterFor(result.data, values), problems }
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

/** What a guide says of itself to one company's people. */
function frontmatterFor(written: Written, { facts }: Values): Frontmatter {
  const hold = (things: Things): string[] =>
    things.flatMap((each) => {
      if (typeof each === 'string') return [each]
      return holds(each, facts) ? [each.what] : []
    })
  return { ...written, have: hold(written.have), symptoms: hold(written.symptoms) }
}

/**
 * What is wrong, once a key, however deep in its value. Misspelt keys come first, and a key that one of them was
 * meant to be is not missing as well.
 */
function diagnoseKeys(
  issues: readonly z.core.$ZodIssue[],
  written: Record<string, unknown>,
): Map<string, UnlocatedDiagnostic> {
  const shallow = issues.map((issue) =>
    issue.path.length > 1
      ? { code: 'custom' as const, path: issue.path.slice(0, 1), message: '' }
      : issue,
  )
  const found = diagnoseIssues(shallow, schema, written, wordsFor(written))
  const misspelt = found.filter(({ code }) => code === 'unknown-key')
  const meant = misspelt.map(({ path }) => nearest(path.join(''), Object.keys(schema.shape)))
  const wrongKeys = new Map<string, UnlocatedDiagnostic>()
  for (const { path, ...wrong } of [...misspelt, ...found]) {
    const key = path.join('')
    const isMeant = wrong.code === 'missing' && meant.includes(key)
    if (!wrongKeys.has(key) && !isMeant) wrongKeys.set(key, wrong)
  }
  return wrongKeys
}

function wordsFor(written: Record<string, unknown>): SchemaWords {
  return {
    unknownKey: ({ key, near, known }) => ({
      message: `"${shorten(key)}" is not something a guide says of itself.`,
      fix: near ? `Did you mean "${near}"?` : `Known: ${known.join(', ')}.`,
    }),
    missing: ({ path }) => `"${path.join('')}" is missing.`,
    wrong: ({ path, is }) => {
      const key = path.join('')
      const message = `"${key}" must be ${is}.`
      // `owner: {brand.name}` without quotes is a group to YAML.
      const value = ownValue(written, key)
      const [name] = isRecord(value) && !Array.isArray(value) ? Object.keys(value) : []
      if (!name?.startsWith('brand.')) return message
      return { message, fix: `Put it in quotes: ${key}: "{${name}}"` }
    },
  }
}
