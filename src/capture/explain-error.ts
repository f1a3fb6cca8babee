import type { UnlocatedDiagnostic } from '../diagnostics/diagnostic.ts'
import { HandrailError, renderDiagnostics } from '../diagnostics/diagnostic.ts'
import { inCaptureScript } from '../guide/capture-script.ts'
import { shownPath } from '../guide/content-files.ts'
import { ledAway, turnedBack } from './host-allow-list.ts'
import type { HostGuard } from './host-allow-list.ts'
import type { SecretFilter } from './secret-filter.ts'
import type { Job, Plan, PlannedView } from './plan.ts'
import { explainSlip, lineInScript } from './script-slip.ts'
import { notAwaited, unhandledErrorOccurred } from './unhandled-errors.ts'
import { scriptError, viewError } from './view-error.ts'

/**
 * Whatever went wrong while a script ran, as our own error. Playwright's would quote pages, addresses and values.
 * @param planned the view that was next, where there was one
 */
export function explainError(
  error: unknown,
  plan: Plan,
  job: Job,
  planned: PlannedView | undefined,
  hostGuard: HostGuard | undefined,
  filter: SecretFilter,
): HandrailError {
  const ours = error instanceof HandrailError ? error : undefined
  const isPlaced = ours?.diagnostics.every(({ at }) => at.file !== inCaptureScript)
  // Before all else: a secret that was found is never told as something milder.
  if (ours && isPlaced) {
    return new HandrailError(ours.diagnostics.map(filter.tellable), ours.exitCode)
  }
  const atView = (told: UnlocatedDiagnostic, code?: number): HandrailError =>
    planned
      ? viewError(job, planned, told, code === undefined ? {} : { code })
      : scriptError(plan, job, told, code)
  const shown = shownPath(plan.root, job.script)
  const slip = explainSlip(error, job.script, shown, plan.captureExports)
  if (slip) return atView({ code: slip.code, message: renderDiagnostics([slip]) })
  const away = hostGuard?.ledAway()
  if (away !== undefined) return atView(ledAway(away))
  const wanted = hostGuard?.turnedBack()
  if (wanted !== undefined) return atView(turnedBack(wanted))
  if (ours) {
    const told = ours.diagnostics.map(({ at, ...rest }) => {
      const line = at.key === undefined ? lineInScript(ours.stack, job.script) : undefined
      return filter.tellable({ ...rest, at: { ...at, file: shown, ...(line ? { line } : {}) } })
    })
    const quotes = told.flatMap((each) => each.quotes ?? [])
    const code = told[0]?.code ?? 'script-failed'
    return atView({ code, message: renderDiagnostics(told), quotes }, ours.exitCode)
  }
  if (unhandledErrorOccurred()) return atView(notAwaited)
  return atView({
    code: 'screen-not-reached',
    message: `capture.ts did not reach this screen (${kindOf(error)}).`,
    fix: `Look at what it does before this view; "npm run capture headed grep=${job.guide}" shows it.`,
  })
}

function kindOf(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError') return 'an action waited too long'
  // A script may name its errors as it likes, also after what it has read.
  return error instanceof Error && /^\w+Error$/.test(error.name) ? error.name : 'unknown'
}
