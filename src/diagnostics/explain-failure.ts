import { transform } from 'esbuild'
import type { Diagnostic, UnlocatedDiagnostic } from './diagnostic.ts'
import { shorten, visible } from './phrases.ts'
import type { ErrorText } from './phrases.ts'

/** What one kind of TypeScript file that a person writes needs, for messages about it. */
export interface ConfigKind {
  /** The function that its first line imports; none where it needs no import. */
  define?: { name: string; from: string }
  /** How it ends. */
  lastLine: string
  /** What to do about an import of something that isn't there. */
  importFix: string
  /** What to do about an error of the file's own making. */
  thrownFix?: string
  /** Explains a name that the file uses and that it could import. */
  explainName?: (name: string) => UnlocatedDiagnostic | undefined
  /** Explains a name that the file imports in vain from where `define` comes from. */
  explainImport?: (name: string) => UnlocatedDiagnostic
}

/** The line that imports the function of a kind of file. */
export function importLine({ name, from }: { name: string; from: string }): string {
  return `import { ${name} } from '${from}'`
}

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
    const { column, ...told } = explainStop(found, source, kind)
    const at = place(found)
    return { fatal: { ...told, at: column === undefined ? at : { ...at, column } }, problems: [] }
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

/** A syntax error, told by what stands around it: first the ones that people really make. */
function explainStop(
  { text, location }: Stop,
  source: string,
  { lastLine }: ConfigKind,
): UnlocatedDiagnostic & { column?: number } {
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
const curlyQuote = /[‘’‚‛“”„‟«»‹›]/

/** Curly quotes where TypeScript wants straight ones: around a text, or at its end alone. */
function curlyQuotes(
  text: string,
  line: string,
  column: number,
): (UnlocatedDiagnostic & { column: number }) | undefined {
  const rest = line.slice(column)
  if (curlyQuote.test(rest.charAt(0))) {
    const [, words] = /^.([^‘’‚‛“”„‟«»‹›]+)[‘’‚‛“”„‟«»‹›]/.exec(rest) ?? []
    return {
      code: 'curly-quotes',
      column: column + 1,
      message: `The quotes here are curly: ${rest.charAt(0)}.`,
      fix: `Write straight quotes: ${words === undefined ? '"…"' : `"${shorten(words)}"`}.`,
    }
  }
  const end = /(['"])([^'"]*)[’”“»](?=\s*[,}\])]*\s*$)/.exec(line)
  if (!text.startsWith('Unterminated string') || !end) return undefined
  const [whole, quote = '', words = ''] = end
  return {
    code: 'curly-quotes',
    column: end.index + whole.length,
    message: `The quote that ends this text is curly: ${whole.at(-1)}.`,
    fix: `Write a straight one: ${quote}${shorten(words)}${quote}.`,
  }
}

/**
 * Says why a file that a person wrote stopped when it was run, with the line where it is known.
 * @param error what `import` threw
 * @param source the file's text
 * @param file what the person calls it
 */
export function explainThrown(
  { message, stack }: ErrorText,
  source: string,
  file: string,
  kind: ConfigKind,
): Diagnostic {
  const told = explainMessage(message, kind)
  const line = thrownLine(stack, file) ?? importLineOf(message, source)
  return { at: { file, ...(line === undefined ? {} : { line }) }, ...told }
}

function explainMessage(message: string, kind: ConfigKind): UnlocatedDiagnostic {
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
  const [unfit] = unfitWords.flatMap(([pattern, explain]) => {
    const found = pattern.exec(message)
    return found ? [explain(found[1] ?? '', kind)] : []
  })
  if (unfit) return unfit
  const said = shorten(withoutFolders(message.split('\n')[0] ?? '').trim(), 200)
  return {
    code: 'thrown',
    message: said
      ? `It stopped with an error: ${said.replace(/\.$/, '')}.`
      : 'It stopped with an error.',
    ...(kind.thrownFix ? { fix: kind.thrownFix } : {}),
  }
}

/** What such a file can't be, by the words in which Node refuses it. */
const unfitWords: readonly [RegExp, (found: string, kind: ConfigKind) => UnlocatedDiagnostic][] = [
  [
    /^TypeScript (.+) is not supported in strip-only mode/,
    (found) => ({
      code: 'unsupported-typescript',
      message: `It uses something of TypeScript that has to be translated first: ${found}.`,
      fix: 'Write the values themselves.',
    }),
  ],
  [
    /^Invalid or unexpected token/,
    () => ({
      code: 'unsupported-typescript',
      message:
        'It uses something of TypeScript that has to be translated first, such as a decorator.',
      fix: 'Take out what begins with @ and write the values themselves.',
    }),
  ],
  [
    /^(require|module|exports|__dirname|__filename) is not defined in ES module scope/,
    (found, { define, importFix }) => ({
      code: 'old-module',
      message: `It uses "${found}", which is of an older kind of JavaScript.`,
      fix: found === 'require' ? importFix : `Write: export default ${define?.name ?? ''}({ … })`,
    }),
  ],
  [
    /needs an import attribute of "type: json"/,
    (_, { importFix }) => ({
      code: 'unknown-import',
      message: 'It imports a file of JSON, and cannot.',
      fix: `Write the values themselves. ${importFix}`,
    }),
  ],
  [
    /^Maximum call stack size exceeded/,
    () => ({
      code: 'endless',
      message: 'It calls itself without end, or its brackets stand too deep in each other.',
      fix: 'Write the values themselves, one after the other.',
    }),
  ],
]

/** A sentence of Node's with bare names in place of the folders of this machine. */
function withoutFolders(message: string): string {
  return message.replace(
    /(?<![\w.:/\\])(?:file:\/\/)?(?:[A-Za-z]:)?[\\/](?:[^\\/\s'"]+[\\/])+/g,
    '',
  )
}

/** The module that a file imports in vain, as Node says it: a file or package, or one of our names with #. */
function missingModule(message: string): string | undefined {
  const file = /^Cannot find (?:module|package) '([^']+)'/.exec(message)?.[1]
  if (file !== undefined) return file.split(/[\\/]/).at(-1)
  return /^Package import specifier "([^"]+)" is not defined/.exec(message)?.[1]
}

/** The line of the file in which an error was thrown, if its stack knows it. */
function thrownLine(stack: string, file: string): number | undefined {
  const name = file.split('/').at(-1) ?? file
  const lines = stack.split('\n').flatMap((text) => {
    const [, at, line] = /([^\s(]+?):(\d+)(?::\d+)?\)?$/.exec(text) ?? []
    return at?.split('?')[0]?.endsWith(`/${name}`) ? [Number(line)] : []
  })
  return lines[0]
}

/** The line that imports the file or package of which Node speaks. */
function importLineOf(message: string, source: string): number | undefined {
  const [, quoted] =
    /^(?:Cannot find \w+|Package import specifier|Module) ['"]([^'"]+)['"]/.exec(message) ?? []
  const name = quoted?.split(/[\\/]/).at(-1)
  if (!name) return undefined
  const index = source
    .split('\n')
    .findIndex((text) => /\b(?:import|from|require)\b/.test(text) && text.includes(name))
  return index < 0 ? undefined : index + 1
}
