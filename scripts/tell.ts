import { appendFileSync, existsSync } from 'node:fs'
import path from 'node:path'
import { renderDiagnostics, renderFindings } from '../src/diagnostics/diagnostic.ts'
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts'
import { visible } from '../src/diagnostics/phrases.ts'
import { root } from './project.ts'

/**
 * Tells a person what was found. In a job on GitHub they read it at the files, too: a mistake in the brand file is then
 * shown where it can be mended in the browser.
 */
export function tellFindings(diagnostics: readonly Diagnostic[]): void {
  if (diagnostics.length === 0) return
  console.error(renderFindings(diagnostics))
  if (process.env['GITHUB_ACTIONS'] !== 'true') return
  const { annotations, rest } = forGitHub(diagnostics)
  for (const line of annotations) console.log(line)
  const summary = process.env['GITHUB_STEP_SUMMARY']
  if (rest !== '' && summary) appendFileSync(summary, rest)
}

/** Tells what is no mistake and worth a line; in a job on GitHub in its summary, too, which is read when all went well. */
export function tellAdvice(diagnostics: readonly Diagnostic[]): void {
  for (const each of diagnostics) console.log(`${adviceSign}${renderFindings([each])}`)
  const summary = process.env['GITHUB_STEP_SUMMARY']
  if (diagnostics.length === 0 || process.env['GITHUB_ACTIONS'] !== 'true' || !summary) return
  appendFileSync(summary, `Advice:\n\n${fenced(diagnostics)}`)
}

/** What a line of advice begins with. */
export const adviceSign = 'Advice: '

/** So many annotations GitHub shows of a step. */
const mostShown = 10

/**
 * What GitHub shows at files, one line for each kind of mistake in a file, those first that a person mends by hand; and
 * what is left, as Markdown for the summary.
 */
export function forGitHub(diagnostics: readonly Diagnostic[]): {
  annotations: string[]
  rest: string
} {
  const byHand = diagnostics.filter(({ byCommand }) => !byCommand)
  const inOrder = [...byHand, ...diagnostics.filter(({ byCommand }) => byCommand)]
  const kinds = new Set<string>()
  const shown: Diagnostic[] = []
  const left: Diagnostic[] = []
  for (const each of inOrder) {
    const kind = `${each.at.file}\0${each.code}`
    const isShown = !kinds.has(kind) && shown.length < mostShown
    ;(isShown ? shown : left).push(each)
    kinds.add(kind)
  }
  const rest = left.length > 0 ? fenced(left) : ''
  return { annotations: shown.map(annotation), rest }
}

/** In a fence nothing of a message is taken for Markdown or for HTML. */
function fenced(diagnostics: readonly Diagnostic[]): string {
  return `\`\`\`\`text\n${renderDiagnostics(diagnostics)}\n\`\`\`\`\n`
}

function annotation({ at: { file, line, column, key }, message, fix }: Diagnostic): string {
  const place = {
    // What is no file of the repository has no page to be shown on.
    file: existsSync(path.join(root, file)) && !file.startsWith('dist/') ? file : undefined,
    line,
    col: column,
    title: key,
  }
  const said = Object.entries(place).flatMap(([name, value]) =>
    value === undefined
      ? []
      : [`${name}=${escaped(String(value)).replaceAll(',', '%2C').replaceAll(':', '%3A')}`],
  )
  const properties = said.length > 0 ? ` ${said.join(',')}` : ''
  return `::error${properties}::${escaped(fix ? `${message} ${fix}` : message)}`
}

/** A text as a command to GitHub's runner bears it, on one line. */
function escaped(text: string): string {
  return visible(text).replaceAll('%', '%25')
}
