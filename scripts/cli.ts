import { parseArgs } from 'node:util'
import { HandrailError } from '../src/diagnostics/diagnostic.ts'
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts'
import { nearest } from '../src/diagnostics/nearest.ts'

/** The options that a command takes: `flags` stand alone, `values` are `name=value`. */
export interface CommandOptions {
  flags?: readonly string[]
  values?: readonly string[]
}

/** The options that a person gave. */
export interface Options {
  flags: ReadonlySet<string>
  values: Readonly<Record<string, string | undefined>>
}

/** A command: the options it takes, and what it does. It returns its exit code, or nothing for "fine". */
export interface Command extends CommandOptions {
  run: (options: Options) => Promise<number | void>
}

/** One option as a person wrote it. */
interface Given {
  /** What they typed, for the sentence that answers it. */
  typed: string
  name: string
  value?: string
}

/**
 * Reads a command's options: plain words such as `check grep=set-up`, which pass through every shell and npm, or
 * `--check --grep=set-up`, also where npm has kept those for itself.
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

/** What a person typed behind the command; `-check` is taken for `--check`. */
function fromArguments(given: readonly string[], takes: CommandOptions): Given[] {
  const { tokens } = parseArgs({
    args: given.filter((word) => word !== '--').map((word) => word.replace(/^-(?=\w{2})/, '--')),
    options: Object.fromEntries([
      ...(takes.flags ?? []).map((name) => [name, { type: 'boolean' as const }]),
      ...(takes.values ?? []).map((name) => [name, { type: 'string' as const }]),
    ]),
    // Our own sentences name the nearest option; Node's do not.
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
    // `--grep --check`: the next option is no value.
    if (value === undefined || (!token.inlineValue && value.startsWith('-'))) {
      return [{ typed: rawName, name }]
    }
    return [{ typed: token.inlineValue ? `${rawName}=${value}` : rawName, name, value }]
  })
}

/**
 * The options that npm kept for itself: of `npm run capture --check` the command sees only a variable,
 * `npm_config_check=true`. It is taken out of the environment, so that no command that this one starts obeys it, too.
 */
function fromNpm({ flags = [], values = [] }: CommandOptions): Given[] {
  const known = [...flags, ...values]
  return Object.entries(process.env).flatMap(([variable, value]): Given[] => {
    const name = /^npm_config_(.+)$/.exec(variable)?.[1]
    // `--no-check` leaves an empty value.
    if (name === undefined || !value) return []
    // npm has more than a hundred settings of its own there: only what is nearly ours can be a slip of ours.
    if (!known.includes(name) && (npmOwn.includes(name) || nearest(name, known) === undefined)) {
      return []
    }
    delete process.env[variable]
    const alone = value === 'true'
    return [{ typed: `--${name}${alone ? '' : `=${value}`}`, name, ...(alone ? {} : { value }) }]
  })
}

/** npm's own settings that are spelled nearly like options of ours. */
const npmOwn = ['long', 'cert', 'prefix', 'cache', 'git', 'proxy']

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
