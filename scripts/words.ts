import { nearest } from '../src/diagnostics/nearest.ts'
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts'
import { HandrailError } from '../src/diagnostics/diagnostic.ts'

/** The words a command takes: `flags` stand alone, `values` are `name=value`. */
export interface CommandWords {
  flags?: readonly string[]
  values?: readonly string[]
}

/** The words a person gave, read. */
export interface Words {
  flags: ReadonlySet<string>
  values: Readonly<Record<string, string | undefined>>
}

/** A command: the words it takes, and what it does. It returns its exit code, or nothing for "fine". */
export interface Command extends CommandWords {
  run: (words: Words) => Promise<number | void>
}

/**
 * Reads a command's words. They are plain, without dashes, so that they pass through every shell and npm.
 * @throws HandrailError for a word the command does not know, with the nearest one it does
 */
export function readWords(command: string, given: readonly string[], takes: CommandWords): Words {
  const flags = new Set<string>()
  const values: Record<string, string> = {}
  const kept = keptByNpm(takes)
  if (kept !== undefined) throw new HandrailError([wordWithDashes(command, kept)])
  for (const word of given) {
    const plain = word.replace(/^--?/, '')
    const [name = '', ...rest] = plain.split('=')
    if (rest.length && takes.values?.includes(name)) values[name] = rest.join('=')
    else if (!rest.length && takes.flags?.includes(name)) flags.add(name)
    else throw new HandrailError([unknownWord(command, word, name, takes)])
  }
  return { flags, values }
}

/**
 * Reads a whole number that a person gave a command.
 * @param name what stands before the equals sign
 * @param range the smallest and the largest that make sense, and one to show as an example
 * @returns the number, or `undefined` where none was given
 * @throws HandrailError for anything else than a number in the range
 */
export function readNumber(
  command: string,
  name: string,
  text: string | undefined,
  { from, to, example }: { from: number; to: number; example: number },
): number | undefined {
  if (text === undefined) return undefined
  const number = /^\d{1,6}$/.test(text) ? Number(text) : NaN
  if (number >= from && number <= to) return number
  throw new HandrailError([
    {
      at: { file: `npm run ${command}` },
      message: `"${name}=${text}" is not a number from ${from} to ${to}.`,
      fix: `Example: ${name}=${example}`,
    },
  ])
}

/** `1 finding`, `3 findings`. */
export function counted(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? '' : 's'}`
}

/**
 * A word of a command that a person wrote with dashes: npm keeps it for itself, tells of it in the environment
 * only, and the command would run without it.
 */
function keptByNpm({ flags = [], values = [] }: CommandWords): string | undefined {
  const kept = (word: string): string | undefined => process.env[`npm_config_${word}`]
  const flag = flags.find((word) => kept(word) === 'true')
  const value = values.find((word) => kept(word))
  return flag ?? (value && `${value}=${kept(value)}`)
}

function wordWithDashes(command: string, word: string): Diagnostic {
  return {
    at: { file: `npm run ${command}` },
    message: `npm keeps words with dashes for itself, such as "--${word}".`,
    fix: `Write it without: npm run ${command} ${word}`,
  }
}

function unknownWord(
  command: string,
  word: string,
  name: string,
  { flags = [], values = [] }: CommandWords,
): Diagnostic {
  const known = [...flags, ...values.map((value) => `${value}=…`)]
  const near = nearest(name, [...flags, ...values])
  const meant = known.find((other) => other.replace('=…', '') === near)
  return {
    at: { file: `npm run ${command}` },
    message: `"${word}" is not a word this command knows.`,
    fix: meant
      ? `Did you mean "${meant}"?`
      : known.length
        ? `It takes ${known.join(', ')}.`
        : 'It takes no words.',
  }
}
