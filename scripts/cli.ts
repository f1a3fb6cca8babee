import { parseArgs } from 'node:util'
import { HandrailError } from '../src/diagnostics/diagnostic.ts'
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts'
import { nearest } from '../src/diagnostics/nearest.ts'

/** The options that a command takes: `flags` such as `check`, and `values` such as `grep=…`. */
export interface CommandOptions {
  flags?: readonly string[]
  values?: readonly string[]
}

/** The options that a person gave. */
export interface Options {
  flags: ReadonlySet<string>
  values: Readonly<Record<string, string | undefined>>
}

/** A command: its options, and what it does, which returns an exit code or nothing for "fine". */
export interface Command extends CommandOptions {
  /** Whether it writes what another command writes too, so that the two must not run at the same time. */
  alone?: boolean
  /** Whether `brand=all` means to do it for every folder of `brands/`; `shard=1/2` is then a part of those. */
  eachBrand?: boolean
  run: (options: Options) => Promise<number | void>
}

/** One option as a person wrote it. */
interface Given {
  /** As it was typed, for messages. */
  typed: string
  name: string
  value?: string
}

/**
 * Reads a command's options: plain words such as `check grep=set-up`, which every shell and npm pass on, or
 * `--check --grep=set-up`, even where npm has kept those for itself.
 * @throws HandrailError for an option the command does not have, with the nearest one it does
 */
export function readOptions(
  command: string,
  given: readonly string[],
  takes: CommandOptions,
): Options {
  const flags = new Set<string>()
  const values: Record<string, string> = {}
  for (const option of [...fromNpm(takes), ...fromArguments(given, takes)]) {
    const { name, value } = option
    if (value === undefined && takes.flags?.includes(name)) flags.add(name)
    else if (value !== undefined && takes.values?.includes(name)) values[name] = value
    else throw new HandrailError([unknownOption(command, option, takes)])
  }
  return { flags, values }
}

/** The options on the command line; `-check` counts as `--check`. */
function fromArguments(given: readonly string[], takes: CommandOptions): Given[] {
  const { tokens } = parseArgs({
    args: given.filter((word) => word !== '--').map((word) => word.replace(/^-(?=\w{2})/, '--')),
    options: Object.fromEntries([
      ...(takes.flags ?? []).map((name) => [name, { type: 'boolean' as const }]),
      ...(takes.values ?? []).map((name) => [name, { type: 'string' as const }]),
    ]),
    // Not strict, because our own messages suggest the nearest option.
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  return tokens.flatMap((token): Given[] => {
    if (token.kind === 'option-terminator') return []
    if (token.kind === 'positional') {
      const [name = '', ...rest] = token.value.split('=')
      return [{ typed: token.value, name, ...(rest.length ? { value: rest.join('=') } : {}) }]
    }
    const { name, rawName, value } = token
    // In `--grep --check` the next option is not the value.
    if (value === undefined || (!token.inlineValue && value.startsWith('-'))) {
      return [{ typed: rawName, name }]
    }
    return [{ typed: token.inlineValue ? `${rawName}=${value}` : rawName, name, value }]
  })
}

/**
 * The options that npm kept for itself: `npm run capture --check` reaches a script only as `npm_config_check=true`.
 * They are taken out of the environment, so that commands which this one starts do not obey them too.
 */
function fromNpm({ flags = [], values = [] }: CommandOptions): Given[] {
  const known = [...flags, ...values]
  return Object.entries(process.env).flatMap(([variable, value]): Given[] => {
    const name = /^npm_config_(.+)$/.exec(variable)?.[1]
    // `--no-check` leaves an empty value.
    if (name === undefined || !value) return []
    // Most of these are npm's own settings; only a name close to one of ours can be a typo.
    const isOurs = known.includes(name)
      ? !npmOwn.includes(name) || !['true', 'false', 'always'].includes(value)
      : !npmOwn.includes(name) && nearest(name, known) !== undefined
    if (!isOurs) return []
    delete process.env[variable]
    const alone = value === 'true'
    return [{ typed: `--${name}${alone ? '' : `=${value}`}`, name, ...(alone ? {} : { value }) }]
  })
}

/** npm's own settings that are called like our options, or nearly. One that npm only switches is never an answer. */
const npmOwn = ['long', 'cert', 'prefix', 'cache', 'git', 'proxy', 'color', 'email']

/**
 * Reads an option that is a whole number.
 * @param range its smallest and largest value, and an example for the message
 * @returns the number, or `undefined` where none was given
 * @throws HandrailError for anything but a number in the range
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
      code: 'not-a-number',
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

function unknownOption(
  command: string,
  { typed, name }: Given,
  { flags = [], values = [] }: CommandOptions,
): Diagnostic {
  const known = [...flags, ...values.map((value) => `${value}=…`)]
  const near = nearest(name, [...flags, ...values])
  const meant = known.find((other) => other.replace('=…', '') === near)
  return {
    code: 'unknown-option',
    at: { file: `npm run ${command}` },
    message: `"${typed}" is not an option of this command.`,
    fix: meant
      ? `Did you mean "${meant}"?`
      : known.length
        ? `It takes ${known.join(', ')}.`
        : 'It takes no options.',
  }
}
