import { shorten, visible } from './phrases.ts'

/** Where a problem stands: a file as the person knows it (relative to the project, `/` form), a line, a key. */
export interface SourceLocation {
  file: string
  /** First line is 1. */
  line?: number
  /** First column is 1. */
  column?: number
  /** The key inside the file, such as `support.email`. */
  key?: string
}

/** One thing that a person has to mend: a full sentence, and what to write instead. */
export interface Diagnostic {
  /** What kind of mistake it is, in kebab-case, such as `unknown-key`: code branches on this, never on the words. */
  code: string
  at: SourceLocation
  /** What is wrong, as a full sentence. */
  message: string
  /** What to write instead, as a full sentence. */
  fix?: string
  /** Whether the command in `fix` mends it: it is told before what a person has to mend by hand. */
  byCommand?: true
  /**
   * Every text of somebody else's screen that `message` or `fix` repeats, exactly as it stands there between its
   * quotation marks. Such a text may be a secret: whoever publishes the sentence can take it out by this list.
   */
  quotes?: readonly string[]
}

/** A diagnostic whose place the caller knows. */
export type UnlocatedDiagnostic = Omit<Diagnostic, 'at'>

/**
 * The exit codes of every command, for good.
 * `wrong`: something a person wrote; `secret`: a secret would have been published;
 * `wouldChange`: `capture check` found a difference; `environment`: no browser, portal out of reach.
 */
export const exitCode = { fine: 0, wrong: 1, secret: 2, wouldChange: 3, environment: 4 } as const

/**
 * The one error class: problems for the person who caused them, and the exit code that goes with them.
 * Whoever shows it shows `diagnostics` only. Any other error is a mistake of ours and is shown with its stack.
 */
export class HandrailError extends Error {
  override name = 'HandrailError'
  readonly diagnostics: readonly Diagnostic[]
  readonly exitCode: number

  constructor(diagnostics: readonly Diagnostic[], code: number = exitCode.wrong) {
    super(renderDiagnostics(diagnostics))
    this.diagnostics = diagnostics
    this.exitCode = code
  }
}

/** The `HandrailError` that an error is, or that a library has wrapped as its cause. */
export function handrailErrorIn(error: unknown): HandrailError | undefined {
  for (let inner = error; inner instanceof Error; inner = inner.cause) {
    if (isHandrailError(inner)) return inner
  }
  return undefined
}

/** Built pages are bundled with a class of their own: so the name counts, not the class. */
function isHandrailError(error: unknown): error is HandrailError {
  return error instanceof Error && error.name === 'HandrailError' && 'diagnostics' in error
}

/**
 * Passes an error on as Astro should see it: its terminal and overlay print the stack of whatever they are thrown,
 * and a person has no use for ours where the mistake is theirs.
 */
export function withoutStack<Thrown>(error: Thrown): Thrown {
  if (isHandrailError(error)) error.stack = ''
  return error
}

/** The order of what is told of one file: it is mended from its top down. */
export function byPosition({ at: a }: Diagnostic, { at: b }: Diagnostic): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}

/** `content/guides/x/en.mdx:12:3` or `brand.config.ts:12:5 › support.email`. */
export function renderLocation({ file, line, column, key }: SourceLocation): string {
  const position = line === undefined ? '' : `:${line}${column === undefined ? '' : `:${column}`}`
  return visible(`${file}${position}${key === undefined ? '' : ` › ${shorten(key, 100)}`}`)
}

/** The one renderer: a line a diagnostic, the fix behind it. What a person's file has in it, no terminal obeys. */
export function renderDiagnostics(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(({ at, message, fix }) => {
      const told = `${message}${fix ? ` ${fix}` : ''}`
      return `${renderLocation(at)}: ${visible(told)}`
    })
    .join('\n')
}

/** So many findings of a kind are told: who mends twenty has understood it. */
const mostOfAKind = 20

/** So many that one command mends are told one by one; of more, it is enough to know the command. */
const mostForACommand = 3

/** What one command mends, in a line where it is much. */
function inShort(mended: readonly Diagnostic[]): readonly Diagnostic[] {
  const [first] = mended
  if (first === undefined || mended.length <= mostForACommand) return mended
  const message = `${first.message} So it is in ${mended.length} places, and one command mends all.`
  return [{ ...first, message }]
}

/**
 * What a command says of all that it found: what a person has to mend by hand stands last, where a terminal still shows
 * it, and of each kind there are not too many.
 */
export function renderFindings(diagnostics: readonly Diagnostic[]): string {
  const counts = new Map<string, number>()
  const mended = diagnostics.filter(({ byCommand }) => byCommand)
  const commands = [...new Set(mended.map(({ fix }) => fix))]
  const inOrder = [
    ...commands.flatMap((command) => inShort(mended.filter(({ fix }) => fix === command))),
    ...diagnostics.filter(({ byCommand }) => !byCommand),
  ]
  const total = (code: string): number =>
    diagnostics.filter((diagnostic) => diagnostic.code === code).length
  return inOrder
    .flatMap((diagnostic) => {
      const { code } = diagnostic
      const count = (counts.get(code) ?? 0) + 1
      counts.set(code, count)
      if (count > mostOfAKind) return []
      const rest = total(code) - mostOfAKind
      const more = count === mostOfAKind && rest > 0 ? [`… and ${rest} more of this kind.`] : []
      return [renderDiagnostics([diagnostic]), ...more]
    })
    .join('\n')
}
