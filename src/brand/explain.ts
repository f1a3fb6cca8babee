import { transformSync } from 'esbuild'
import type { Diagnostic, UnlocatedDiagnostic } from '../diagnostics/diagnostic.ts'

/** For a file in an encoding that would turn an accent into a question mark on every page. */
export const notUtf8: UnlocatedDiagnostic = {
  message: 'Its letters are stored in an old way that breaks accents.',
  fix: 'Save it again and choose the encoding UTF-8.',
}

/** What esbuild says of a place where it could not go on. */
interface Stop {
  text: string
  location: { line: number; column: number; lineText: string } | null
}

/** Where the file stops being TypeScript, or `undefined` if it doesn't. */
function findStop(source: string): Stop | undefined {
  try {
    transformSync(source, { loader: 'ts', logLevel: 'silent' })
    return undefined
  } catch (error) {
    const stop = (error as { errors?: Stop[] }).errors?.[0]
    if (!stop?.location) return stop
    // esbuild counts bytes; a person counts letters.
    const { lineText, column } = stop.location
    const letters = Buffer.from(lineText).subarray(0, column).toString('utf8').length
    return { ...stop, location: { ...stop.location, column: letters } }
  }
}

const missingBefore = {
  message: 'A comma, a quote or a bracket is missing just before this place.',
}

/** A slip of the pen, told by what stands around it: the three that people really make. */
function explainStop({ text, location }: Stop, source: string): UnlocatedDiagnostic {
  const line = location?.lineText ?? ''
  if (/'[^'"]*\p{L}'\p{L}/u.test(line)) {
    return {
      message: 'An apostrophe ends the text too early.',
      fix: 'Put a text that has an apostrophe in double quotes: "Søn\'s Co-op".',
    }
  }
  if (text.startsWith('Unterminated string')) {
    return { message: 'A text is not closed.', fix: 'Write the same quote at both of its ends.' }
  }
  if (/^Expected (?:"[)}\]]"|identifier) but found "[)}\]]"/.test(text)) {
    return missingBefore
  }
  if (/^Expected "[)}\]]" but found "/.test(text)) {
    const before = source.split('\n').slice(0, (location?.line ?? 1) - 1)
    const last = before.findLastIndex((each) => each.trim() !== '' && !/^\s*\/\//.test(each))
    if (line.slice(0, location?.column).trim() === '' && last !== -1) {
      return { message: `A comma is missing at the end of line ${last + 1}.` }
    }
    return missingBefore
  }
  if (text.startsWith('Unexpected end of file') || / but found end of file/.test(text)) {
    return { message: 'The file ends too early.', fix: 'Its last line must be }).' }
  }
  return {
    message: `Something is mistyped here (${text}).`,
    fix: 'Compare the line with the ones around it: quotes at both ends, a comma behind.',
  }
}

/**
 * Says why a file that a person wrote could not be loaded: what `import` threw, the file's text,
 * and what the person calls it. One problem with the line, and no stack.
 */
export function explainFailure(error: unknown, source: string, file: string): Diagnostic {
  const stop = findStop(source)
  if (stop !== undefined) {
    const { line, column } = stop.location ?? { line: 1, column: 0 }
    return { at: { file, line, column: column + 1 }, ...explainStop(stop, source) }
  }
  const place = { file, line: thrownLine(error, file) }
  const message = error instanceof Error ? error.message : String(error)
  const unknownName = /^(\S+) is not defined$/.exec(message)?.[1]
  if (unknownName === 'defineBrand') {
    return {
      at: place,
      message: 'It uses defineBrand without saying where it comes from.',
      fix: "Write as the first line: import { defineBrand } from '#brand'",
    }
  }
  if (unknownName !== undefined) {
    return {
      at: place,
      message: `${unknownName} means nothing here.`,
      fix: `If it is a text, put it in quotes: "${unknownName}".`,
    }
  }
  const notFound = missingImport(message)
  if (notFound !== undefined) {
    return {
      at: place,
      message: `It imports something that isn't there: ${notFound}.`,
      fix: "The only import it needs is: import { defineBrand } from '#brand'",
    }
  }
  return { at: place, message: `It stopped with an error: ${message.split('\n')[0]}.` }
}

/** What a file imports in vain, as Node says it: a file, one of our names with #, or a word from one. */
function missingImport(message: string): string | undefined {
  const file = /^Cannot find (?:module|package) '([^']+)'/.exec(message)?.[1]
  if (file !== undefined) return file.split(/[\\/]/).at(-1)
  const [, from, word] =
    /^The requested module '([^']+)' .* export named '([^']+)'/.exec(message) ?? []
  if (word !== undefined) return `${word} from '${from}'`
  return /^Package import specifier "([^"]+)" is not defined/.exec(message)?.[1]
}

/** The line of the file in which an error was thrown, if its stack knows it. */
function thrownLine(error: unknown, file: string): number | undefined {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  const name = file.split('/').at(-1) ?? file
  const at = stack.split('\n').find((line) => line.includes(name) && /:\d+:\d+\)?$/.test(line))
  const line = at && /:(\d+):\d+\)?$/.exec(at)?.[1]
  return line === undefined ? undefined : Number(line)
}
