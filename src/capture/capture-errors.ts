import { HandrailError, renderDiagnostics } from '../diagnostics/diagnostic.ts'
import { shownPath } from '../guide/load.ts'
import { WalkMistake } from '../guide/walk-mistake.ts'
import { CaptureFailure, where } from './failure.ts'
import { ledAway, turnedBack } from './host-allow-list.ts'
import type { HostGuard } from './host-allow-list.ts'
import type { SecretFilter } from './secret-filter.ts'
import type { Job, Plan, PlannedView } from './plan.ts'
import { notAwaited, unhandledErrorOccurred } from './unhandled-errors.ts'
import { walkMistake, walkSlip } from './capture-script-slip.ts'

/** Whatever went wrong, as our own sentence. Playwright's would quote pages, addresses and values. */
export function sentence(
  error: unknown,
  plan: Plan,
  job: Job,
  planned: PlannedView | undefined,
  fence: HostGuard | undefined,
  gate: SecretFilter,
): CaptureFailure {
  if (error instanceof CaptureFailure) return error
  const walk = shownPath(plan.root, job.walk)
  const at = planned ? where(job, planned) : walk
  const slip =
    error instanceof WalkMistake
      ? walkMistake(error, job.walk, walk)
      : walkSlip(error, job.walk, walk, plan.walkNames)
  if (slip !== undefined) return new CaptureFailure(`${at}: ${renderDiagnostics([slip])}`)
  const away = fence?.ledAway()
  if (away !== undefined) return new CaptureFailure(`${at}: ${ledAway(away)}`)
  const wanted = fence?.turnedBack()
  if (wanted !== undefined) return new CaptureFailure(`${at}: ${turnedBack(wanted)}`)
  if (error instanceof HandrailError) {
    const told = renderDiagnostics(error.diagnostics.map(gate.tellable))
    return new CaptureFailure(`${at}: ${told}`, error.exitCode)
  }
  if (unhandledErrorOccurred()) return new CaptureFailure(`${at}: ${notAwaited}`)
  return new CaptureFailure(
    `${at}: the walk did not reach this screen (${kindOf(error)}). Look at what capture.ts does before this view; "npm run capture headed grep=${job.guide}" shows it.`,
  )
}

function kindOf(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError') return 'an action waited too long'
  // A walk may name its errors as it likes, also after what it has read.
  return error instanceof Error && /^\w+Error$/.test(error.name) ? error.name : 'unknown'
}
