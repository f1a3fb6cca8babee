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

/** One thing that a person wrote and has to mend: a full sentence, and what to write instead. */
export interface Diagnostic {
  at: SourceLocation
  /** What is wrong, as a full sentence. */
  message: string
  /** What to write instead, as a full sentence. */
  fix?: string
}

/**
 * The exit codes of every command, for good.
 * `wrong`: something a person wrote; `secret`: a secret would have been published;
 * `wouldChange`: `capture check` found a difference; `environment`: no browser, portal out of reach.
 */
export const exitCode = { fine: 0, wrong: 1, secret: 2, wouldChange: 3, environment: 4 } as const

/** The one error class: problems for the person who caused them, and the exit code that goes with them. */
export class HandrailError extends Error {
  override name = 'HandrailError'
  readonly diagnostics: readonly Diagnostic[]
  readonly exitCode: number

  constructor(diagnostics: readonly Diagnostic[], code: number = exitCode.wrong) {
    super(renderDiagnostics(diagnostics))
    // Astro's terminal and overlay show the stack of what they are thrown: a person has no use for ours.
    this.stack = ''
    this.diagnostics = diagnostics
    this.exitCode = code
  }
}

/** `content/guides/x/en.mdx:12:3` or `brand.config.ts › support.email`. */
export function renderLocation({ file, line, column, key }: SourceLocation): string {
  const position = line === undefined ? '' : `:${line}${column === undefined ? '' : `:${column}`}`
  return `${file}${position}${key === undefined ? '' : ` › ${key}`}`
}

/** The one renderer: a line a problem, the fix behind it. */
export function renderDiagnostics(problems: readonly Diagnostic[]): string {
  return problems
    .map(
      ({ at: place, message, fix }) =>
        `${renderLocation(place)}: ${message}${fix ? ` ${fix}` : ''}`,
    )
    .join('\n')
}
