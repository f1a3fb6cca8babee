import { z } from 'astro/zod'
import { LineCounter, parseDocument } from 'yaml'
import { nearest } from '../brand/nearest.ts'
import type { Problem } from '../brand/problem.ts'
import type { Frontmatter } from './outline.ts'

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
}

const schema = z.object({
  title: z.string().min(1),
  summary: z.string().min(1),
  minutes: z.int().positive(),
  have: z.array(z.string().min(1)),
  owner: z.string().min(1),
  reviewed: z.iso.date(),
  prompt: z.enum(['classic', 'universal', 'any']),
  order: z.int().positive(),
}) satisfies z.ZodType<Frontmatter>

/**
 * Reads and checks what a guide says of itself.
 * @param yaml the text between the `---` lines, or `undefined` where there is none
 * @param firstLine the file line of the text's first line
 * @returns the frontmatter (as far as it could be read, for messages only) and all problems at once
 */
export function readFrontmatter(
  yaml: string | undefined,
  file: string,
  firstLine: number,
): { frontmatter: Frontmatter | undefined; problems: Problem[] } {
  if (yaml === undefined) {
    return {
      frontmatter: undefined,
      problems: [
        {
          place: { file, line: 1 },
          message: 'The guide does not say what it is called.',
          fix: `Begin the file with a line "---", then ${Object.values(expected)
            .map(([, example]) => example)
            .join(', ')}, each on its own line, then "---".`,
        },
      ],
    }
  }
  const lines = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: lines })
  const [broken] = document.errors
  if (broken) {
    const { line } = lines.linePos(broken.pos[0])
    const said = broken.message.split(' at line')[0]?.split('\n')[0] ?? ''
    return {
      frontmatter: undefined,
      problems: [
        {
          place: { file, line: firstLine + line - 1 },
          message: `The lines between "---" cannot be read: ${said.replace(/\.?$/, '.')}`,
          fix: 'Put a text that has a colon or a quote in it between "double quotes".',
        },
      ],
    }
  }
  const value = (document.toJS() ?? {}) as Record<string, unknown>
  const lineOf = (key: string): number => {
    const at = yaml.split('\n').findIndex((text) => text.startsWith(`${key}:`))
    return at < 0 ? firstLine : firstLine + at
  }
  const problems: Problem[] = []
  for (const key of Object.keys(value)) {
    if (key in expected) continue
    const near = nearest(key, Object.keys(expected))
    problems.push({
      place: { file, line: lineOf(key), key },
      message: `"${key}" is not something a guide says of itself.`,
      fix: near ? `Did you mean "${near}"?` : `Known: ${Object.keys(expected).join(', ')}.`,
    })
  }
  const result = schema.safeParse(value)
  for (const issue of result.success ? [] : result.error.issues) {
    const key = String(issue.path[0]) as keyof Frontmatter
    if (problems.some((problem) => problem.place.key === key)) continue
    const [what, example] = expected[key]
    problems.push({
      place: { file, line: lineOf(key), key },
      message: key in value ? `"${key}" must be ${what}.` : `"${key}" is missing.`,
      fix: `Example: ${example}`,
    })
  }
  return { frontmatter: result.data, problems }
}
