import { z } from 'astro/zod'
import { pastDay } from '../brand/day-fields.ts'
import { iconNames, isIconName } from '../icons/icons.ts'
import type { IconName } from '../icons/icons.ts'
import { nearest, ownValue } from '../diagnostics/nearest.ts'
import type { Diagnostic, UnlocatedDiagnostic } from '../diagnostics/diagnostic.ts'
import { shorten } from '../diagnostics/phrases.ts'
import { diagnoseIssues } from '../diagnostics/schema-issues.ts'
import type { SchemaWords } from '../diagnostics/schema-issues.ts'
import { checkCondition, holds } from './condition.ts'
import { checkExpressions } from './expressions.ts'
import { topics } from './outline.ts'
import type { Frontmatter, Prerequisite } from './outline.ts'
import { curlyQuotesAround, inCurlyQuotes, parseYaml } from './frontmatter-yaml.ts'
import type { Values } from './values.ts'

const line = z.string().trim().min(1)

const icon = z.custom<IconName>((name) => typeof name === 'string' && isIconName(name))

/** Something to have at hand or to notice, and for which companies' people: everybody's, where it is only words. */
const conditional = { what: line, is: z.string().optional(), not: z.string().optional() }
const thing = z.union([line, z.strictObject(conditional)])
const prerequisite = z.union([
  line,
  z.strictObject({ ...conditional, note: line.optional(), icon: icon.optional() }),
])

/** See `HomePlace`. */
const homePlace = z.union([
  z.strictObject({ task: line, text: line, icon }),
  z.strictObject({ warning: line, text: line }),
  z.strictObject({ instead: line }),
])

/** An earlier name of the guide's folder, or an address from the top of the site on, which is no file's. */
const formerName = z
  .string()
  .trim()
  .regex(/^([a-z][a-z0-9-]*|(\/[\w~-][\w.~-]*)*\/[\w~-]+\/?)$/)

const aLine = 'a line of text'

/** What a guide says of itself, as it is written. */
const schema = z.strictObject({
  title: line.meta({ is: aLine, example: 'title: Set up Duo on your phone' }),
  summary: line.meta({ is: aLine, example: 'summary: Five minutes, once.' }),
  minutes: z.int().positive().meta({ is: 'a whole number from 1', example: 'minutes: 5' }),
  have: z.array(prerequisite).meta({
    is: 'a list of things',
    example: 'have: [a computer, { what: your phone, note: Charged., icon: smartphone }]',
  }),
  owner: line.meta({ is: aLine, example: 'owner: IT Help Desk' }),
  reviewed: pastDay.meta({ example: 'reviewed: 2026-11-20' }),
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
  home: homePlace.optional().meta({
    is: '"task" with "text" and "icon", or "warning" with "text", or "instead"',
    example: 'home: { instead: No computer? Only your phone }',
  }),
  was: z.array(formerName).min(1).optional().meta({
    is: 'a list of earlier names of its folder, or of addresses from the top of the site on',
    example: 'was: [duo-setup, /help/duo/]',
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
  const icons = unknownIcons(value)
  const wrongKeys = new Map([
    ...diagnoseKeys(result.error?.issues ?? [], value),
    ...icons,
    ...curlyQuotes(value),
  ])
  for (const [key, wrong] of wrongKeys) report(key, wrong)
  for (const key of Object.keys(value).filter((key) => !wrongKeys.has(key))) {
    for (const wrong of checkExpressions(wordsOf(value[key]), values)) report(key, wrong)
  }
  if (!result.success) return { problems }
  for (const key of lists) {
    const conditions = result.data[key].flatMap((each) => {
      if (typeof each === 'string') return []
      // An icon or a note is reason enough to write more than words.
      const isAlways = !('is' in each || 'not' in each)
      return isAlways && ('icon' in each || 'note' in each) ? [] : [each]
    })
    for (const condition of conditions) {
      for (const wrong of checkCondition(condition, values.facts, `"${key}"`)) report(key, wrong)
    }
  }
  const line = lines.get('was') ?? 1
  return { frontmatter: frontmatterFor(result.data, values, line), problems }
}

/** What is wrong with the names of icons, by the key that they stand under. */
function unknownIcons(value: Record<string, unknown>): [string, UnlocatedDiagnostic][] {
  return ['have', 'home'].flatMap((key) => {
    const names = [ownValue(value, key)]
      .flat()
      .map((each) => (isRecord(each) ? ownValue(each, 'icon') : undefined))
      .filter((name) => typeof name === 'string')
    const unknown = names.find((name) => !isIconName(name))
    if (unknown === undefined) return []
    const near = nearest(unknown, iconNames)
    const fix = near ? `Did you mean "${near}"?` : `There are ${iconNames.join(', ')}.`
    return [
      [
        key,
        { code: 'unknown-icon', message: `There is no icon "${shorten(unknown)}".`, fix },
      ] as const,
    ]
  })
}

/** Texts between curly quotes, which YAML takes for a part of the text. */
function curlyQuotes(value: Record<string, unknown>): [string, UnlocatedDiagnostic][] {
  return Object.entries(value).flatMap(([key, each]) => {
    const words = typeof each === 'string' ? inCurlyQuotes(each) : undefined
    return words === undefined ? [] : [[key, curlyQuotesAround(key, words)] as const]
  })
}

/** All words of a value, be it a text or a list of things. */
function wordsOf(value: unknown): string {
  return [value]
    .flat()
    .flatMap((each: unknown) => (isRecord(each) ? Object.values(each) : [each]))
    .join(' ')
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

type Written = z.infer<typeof schema>

/** What a guide says of itself to one company's people. */
function frontmatterFor(
  { home, was, ...written }: Written,
  { facts }: Values,
  line: number,
): Frontmatter {
  const hold = (things: Written['have']): Prerequisite[] =>
    things.flatMap((each) => {
      if (typeof each === 'string') return [{ what: each }]
      const { is, not, ...thing } = each
      return holds({ is, not }, facts) ? [thing] : []
    })
  return {
    ...written,
    have: hold(written.have),
    symptoms: hold(written.symptoms).map(({ what }) => what),
    ...(home && { home }),
    ...(was && { was: { names: was, line } }),
  }
}

/**
 * What is wrong, once a key, however deep in its value. Misspelt keys come first.
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
  const wrongKeys = new Map<string, UnlocatedDiagnostic>()
  for (const { path, ...wrong } of [...misspelt, ...found]) {
    const key = path.slice(0, 1).join('')
    if (!wrongKeys.has(key)) wrongKeys.set(key, wrong)
  }
  return wrongKeys
}

function wordsFor(written: Record<string, unknown>): SchemaWords {
  return {
    unknownKey: ({ key, near, known }) => ({
      message: `"${shorten(key)}" is not something a guide says of itself.`,
      fix: near ? `Did you mean "${near}"?` : `Known: ${known.join(', ')}.`,
    }),
    missing: ({ path }) => `"${path.join('.')}" is missing.`,
    wrong: ({ path, is }) => {
      const key = path.slice(0, 1).join('')
      const message = `"${key}" must be ${is}.`
      // `owner: {brand.name}` without quotes is a group to YAML.
      const value = ownValue(written, key)
      const [name] = isRecord(value) && !Array.isArray(value) ? Object.keys(value) : []
      if (!name?.startsWith('brand.')) return message
      return { message, fix: `Put it in quotes: ${key}: "{${name}}"` }
    },
  }
}
