import { readFileSync, realpathSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { nearest, ownValue } from '../diagnostics/nearest.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { formerHelpers } from '../guide/capture-script-renames.ts'
import type { CaptureContext } from '../guide/capture-script.ts'

/** What can be called on the context that a view's functions get. */
const helpers: readonly (keyof CaptureContext)[] = ['click', 'fill', 'select', 'label']

const name = String.raw`[\p{ID_Start}$_][\p{ID_Continue}$]*`
const unknown = new RegExp(`^(${name}) is not defined$`, 'u')
const uncallable = new RegExp(
  String.raw`^(${name}(?:\.${name}|\(\.\.\.\))*) is not a function$`,
  'u',
)

/**
 * A slip of the pen in a capture script, as our own sentence: a name that is not there, or that cannot be called.
 *
 * A script may throw what it has read on a page, in any words. So only Node's own errors in their fixed words count,
 * and only names that stand in the file itself, at the line where it stopped.
 * @param file the capture script, absolute
 * @param shown what messages call it
 * @param names what `#capture` has
 */
export function explainSlip(
  error: unknown,
  file: string,
  shown: string,
  names: readonly string[],
): Diagnostic | undefined {
  const prototype: unknown = error instanceof Error && Object.getPrototypeOf(error)
  if (prototype !== ReferenceError.prototype && prototype !== TypeError.prototype) return undefined
  const { message, stack } = error as Error
  const form = prototype === ReferenceError.prototype ? unknown : uncallable
  const said = form.exec(message)?.[1]
  const line = lineInScript(stack, file)
  if (said === undefined || line === undefined) return undefined
  const source = readFileSync(file, 'utf8')
  const parts = namesIn(said)
  const here = namesIn(source.split('\n')[line - 1] ?? '')
  const everywhere = namesIn(source)
  if (!here.includes(parts.at(-1) ?? '')) return undefined
  if (!parts.every((part) => everywhere.includes(part))) return undefined
  const place = { file: shown, line }
  if (form === uncallable) {
    const meant = helperMeant(parts)
    const fix = meant ? { fix: `Did you mean ${meant}?` } : {}
    return { code: 'not-a-function', at: place, message: `"${said}" is not a function.`, ...fix }
  }
  return {
    code: 'not-defined',
    at: place,
    message: `"${said}" is not defined.`,
    fix: whereFrom(said, names, everywhere),
  }
}

/** The helper that a call which is none was meant to be: `context.click` of `context.clik` or of an old `press`. */
function helperMeant([first, word = '', more]: readonly string[]): string | undefined {
  const owner = word === '' ? '' : `${first}.`
  if (more !== undefined || (owner && owner !== 'context.')) return undefined
  const called = word || (first ?? '')
  const helper = ownValue(formerHelpers, called) ?? nearest(called, helpers)
  return helper && `${owner}${helper}`
}

/** Where a name that is not defined would come from. */
function whereFrom(said: string, names: readonly string[], everywhere: readonly string[]): string {
  const meant = names.includes(said) ? said : nearest(said, names)
  if (meant === undefined) return 'Import it, or declare it in capture.ts.'
  const toImport = `mport it: import { defineCapture, ${meant} } from '#capture'`
  if (meant === said) return `I${toImport}`
  const also = everywhere.includes(meant) ? '' : ` Then i${toImport}`
  return `Did you mean ${meant}?${also}`
}

/** The line of a file at which an error was thrown, or that led there. */
export function lineInScript(stack: unknown, file: string): number | undefined {
  if (typeof stack !== 'string') return undefined
  const address = pathToFileURL(realpathSync(file)).href
  for (const frame of stack.split('\n')) {
    for (const called of [address, fileURLToPath(address), file]) {
      const behind = frame.split(`${called}:`)[1]
      const line = /^(\d+):\d+\)?$/.exec(behind ?? '')?.[1]
      if (line !== undefined) return Number(line)
    }
  }
  return undefined
}

function namesIn(text: string): string[] {
  return text.match(new RegExp(name, 'gu')) ?? []
}
