import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { importLine } from './config-kind.ts'
import type { ConfigKind } from './config-kind.ts'
import type { Diagnostic, UnlocatedDiagnostic } from './diagnostic.ts'
import { nearest } from './nearest.ts'
import { shorten } from './phrases.ts'
import type { ErrorText } from './phrases.ts'

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
  const [, unknownName] = /^(\S+) is not defined$/.exec(message) ?? []
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
        message: `${shorten(unknownName)} means nothing here.`,
        fix: `If it is a text, put it in quotes: "${shorten(unknownName)}".`,
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
      message: `It imports something that isn't there: ${shorten(notFound)}.`,
      fix: nearModule(message) ?? kind.importFix,
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
    // The last is what the reader of TypeScript says, which is WebAssembly.
    /^Maximum call stack size exceeded|reaching memory limit|^memory access out of bounds/,
    () => ({
      code: 'endless',
      message: 'It goes on without end, or its brackets stand too deep in each other.',
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

/** What lies where a file looks for another in vain, and is called nearly so. */
function nearModule(message: string): string | undefined {
  const [, file] = /^(?:Cannot find module|Directory import) '(.+?)'/.exec(message) ?? []
  const folder = file && path.dirname(file)
  if (!folder || !existsSync(folder)) return undefined
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts'))
  const meant = nearest(path.basename(file), names)
  return meant === undefined ? undefined : `Did you mean "${meant}"?`
}

/** The module that a file imports in vain, as Node says it: a file or package, or one of our names with #. */
function missingModule(message: string): string | undefined {
  const file = /^(?:Cannot find (?:module|package)|Directory import) '([^']+)'/.exec(message)?.[1]
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
