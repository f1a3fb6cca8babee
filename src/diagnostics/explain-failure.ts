import { transformSync } from 'esbuild'
import type { Diagnostic, UnlocatedDiagnostic } from './diagnostic.ts'

/** What one kind of TypeScript file that a person writes needs, for messages about it. */
export interface ConfigKind {
  /** The function that its first line imports; none where it needs no import. */
  define?: { name: string; from: string }
  /** How it ends. */
  lastLine: string
  /** What to do about an import of something that isn't there. */
  importFix: string
  /** Explains a name that the file uses and that it could import. */
  explainName?: (name: string) => UnlocatedDiagnostic | undefined
  /** Explains a name that the file imports in vain from where `define` comes from. */
  explainImport?: (name: string) => UnlocatedDiagnostic
}

/** The line that imports the function of a kind of file. */
export function importLine({ name, from }: { name: string; from: string }): string {
  return `import { ${name} } from '${from}'`
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
  code: 'missing-mark',
  message: 'A comma, a quote or a bracket is missing just before this place.',
}

/** A syntax error, told by what stands around it: first the ones that people really make. */
function explainStop(
  { text, location }: Stop,
  source: string,
  { lastLine }: ConfigKind,
): UnlocatedDiagnostic {
  const line = location?.lineText ?? ''
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
    message: `Something is mistyped here (${text}).`,
    fix: 'Compare the line with the ones around it: quotes at both ends, a comma behind.',
  }
}

/**
 * Says why a file that a person wrote could not be loaded, with the line where it is known.
 * @param error what `import` threw
 * @param source the file's text
 * @param file what the person calls it
 */
export function explainFailure(
  error: unknown,
  source: string,
  file: string,
  kind: ConfigKind,
): Diagnostic {
  const stop = findStop(source)
  if (stop !== undefined) {
    const { line, column } = stop.location ?? { line: 1, column: 0 }
    return { at: { file, line, column: column + 1 }, ...explainStop(stop, source, kind) }
  }
  const message = error instanceof Error ? error.message : String(error)
  return { at: { file, line: thrownLine(error, file) }, ...explainThrown(message, kind) }
}

function explainThrown(message: string, kind: ConfigKind): UnlocatedDiagnostic {
  const { define } = kind
  const unknownName = /^(\S+) is not defined$/.exec(message)?.[1]
  if (define !== undefined && unknownName === define.name) {
    return {
      code: 'missing-import',
      message: `It uses ${define.name} without saying where it comes from.`,
      fix: `Write as the first line: ${importLine(define)}`,
    }
  }
  if (unknownName !== undefined) {
    return (
      kind.explainName?.(unknownName) ?? {
        code: 'undefined-name',
        message: `${unknownName} means nothing here.`,
        fix: `If it is a text, put it in quotes: "${unknownName}".`,
      }
    )
  }
  const [, from, name] =
    /^The requested module '([^']+)' .* export named '([^']+)'/.exec(message) ?? []
  if (name !== undefined && from === define?.from && kind.explainImport) {
    return kind.explainImport(name)
  }
  const notFound = name === undefined ? missingModule(message) : `${name} from '${from}'`
  if (notFound !== undefined) {
    return {
      code: 'unknown-import',
      message: `It imports something that isn't there: ${notFound}.`,
      fix: kind.importFix,
    }
  }
  return { code: 'thrown', message: `It stopped with an error: ${message.split('\n')[0]}.` }
}

/** The module that a file imports in vain, as Node says it: a file or package, or one of our names with #. */
function missingModule(message: string): string | undefined {
  const file = /^Cannot find (?:module|package) '([^']+)'/.exec(message)?.[1]
  if (file !== undefined) return file.split(/[\\/]/).at(-1)
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
