import { transform } from 'esbuild'
import type { ConfigKind } from './config-kind.ts'
import type { Diagnostic, UnlocatedDiagnostic } from './diagnostic.ts'
import { shorten, visible } from './phrases.ts'
import type { Position } from './position.ts'

/** What esbuild says of a place. */
interface Stop {
  text: string
  location: { line: number; column: number; lineText: string } | null
}

/**
 * Looks at the text of a file that a person wrote, before it is run.
 * @returns where it stops being TypeScript, if it does; and every key that is there twice, of which the last would win
 * in silence
 */
export async function findSlips(
  source: string,
  file: string,
  kind: ConfigKind,
): Promise<{ fatal?: Diagnostic; problems: Diagnostic[] }> {
  const place = ({ location }: Stop): Diagnostic['at'] =>
    location === null ? { file } : { file, line: location.line, column: location.column + 1 }
  try {
    const { warnings } = await transform(source, { loader: 'ts', logLevel: 'silent' })
    const twice = warnings.filter(({ id }) => id === 'duplicate-object-key')
    const problems = twice.map((warning): Diagnostic => {
      const [key = ''] = /(?<=").*(?=")/.exec(warning.text) ?? []
      const first = warning.notes[0]?.location?.line
      return {
        code: 'twice',
        at: place(inLetters(warning)),
        message: `"${key}" is there twice${first === undefined ? '' : `, first in line ${first}`}.`,
        fix: 'Keep one of them.',
      }
    })
    return { problems }
  } catch (error) {
    const stop = (error as { errors?: Stop[] }).errors?.[0]
    if (!stop) throw error
    const found = inLetters(stop)
    const { toMend, ...told } = explainStop(found, source, kind)
    return { fatal: { ...told, at: { ...place(found), ...toMend } }, problems: [] }
  }
}

/** esbuild counts bytes; a person counts letters. */
function inLetters({ text, location }: Stop): Stop {
  if (location === null) return { text, location }
  const { lineText, column } = location
  const letters = Buffer.from(lineText).subarray(0, column).toString('utf8').length
  return { text, location: { ...location, column: letters } }
}

const missingBefore = {
  code: 'missing-mark',
  message: 'A comma, a quote or a bracket is missing just before this place.',
}

/**
 * A syntax error, told by what stands around it: first the ones that people really make.
 * @returns with the place to mend, where it is another than the one at which the reading stopped
 */
function explainStop(
  { text, location }: Stop,
  source: string,
  { lastLine }: ConfigKind,
): UnlocatedDiagnostic & { toMend?: Partial<Position> } {
  const line = location?.lineText ?? ''
  const curly = curlyQuotes(text, line, location?.column ?? 0)
  if (curly) return curly
  if (/'[^'"]*\p{L}'\p{L}/u.test(line)) {
    return {
      code: 'apostrophe-in-quotes',
      message: 'An apostrophe ends the text too early.',
      fix: 'Put a text that has an apostrophe in double quotes: "Søn\'s Co-op".',
    }
  }
  if (text.startsWith('Unterminated string')) {
    return {
      code: 'unclosed-text',
      message: 'A text is not closed.',
      fix: 'Write the same quote at both of its ends.',
    }
  }
  if (/^Expected (?:"[)}\]]"|identifier) but found "[)}\]]"/.test(text)) {
    return missingBefore
  }
  if (/^Expected "[)}\]]" but found "/.test(text)) {
    const before = source.split('\n').slice(0, (location?.line ?? 1) - 1)
    const last = before.findLastIndex((each) => each.trim() !== '' && !/^\s*\/\//.test(each))
    if (line.slice(0, location?.column).trim() === '' && last !== -1) {
      return {
        code: 'missing-comma',
        message: `A comma is missing at the end of line ${last + 1}.`,
        toMend: { line: last + 1, column: (before[last] ?? '').trimEnd().length + 1 },
      }
    }
    return missingBefore
  }
  if (text.startsWith('Unexpected end of file') || / but found end of file/.test(text)) {
    return {
      code: 'cut-off',
      message: 'The file ends too early.',
      fix: `Its last line must be ${lastLine}.`,
    }
  }
  return {
    code: 'syntax',
    message: `Something is mistyped here (${visible(text)}).`,
    fix: 'Compare the line with the ones around it: quotes at both ends, a comma behind.',
  }
}

/** Quotes that a word processor makes of straight ones, in the ways of many languages. */
const curlyQuote = /[‘’‚‛“”„‟«»‹›´]/

/** Curly quotes where TypeScript wants straight ones: around a text, or at its end alone. */
function curlyQuotes(
  text: string,
  line: string,
  column: number,
): (UnlocatedDiagnostic & { toMend: Partial<Position> }) | undefined {
  const rest = line.slice(column)
  if (curlyQuote.test(rest.charAt(0))) {
    // What stands inside may have an apostrophe, which is curly as well.
    const [, words] = /^.(.+?)[‘’‛“”‟«»‹›´](?=\s*(?:[,}\])]|$))/.exec(rest) ?? []
    return {
      code: 'curly-quotes',
      toMend: { column: column + 1 },
      message: `The quotes here are curly: ${rest.charAt(0)}.`,
      fix: `Write straight quotes: ${words === undefined ? '"…"' : `"${shorten(words)}"`}.`,
    }
  }
  const end = /(['"])([^'"]*)[’”“»´](?=\s*[,}\])]*\s*$)/.exec(line)
  if (!text.startsWith('Unterminated string') || !end) return undefined
  const [whole, quote = '', words = ''] = end
  return {
    code: 'curly-quotes',
    toMend: { column: end.index + whole.length },
    message: `The quote that ends this text is curly: ${whole.at(-1)}.`,
    fix: `Write a straight one: ${quote}${shorten(words)}${quote}.`,
  }
}
