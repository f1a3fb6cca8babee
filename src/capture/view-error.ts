import type { UnlocatedDiagnostic } from '../diagnostics/diagnostic.ts'
import { exitCode, HandrailError } from '../diagnostics/diagnostic.ts'
import { shownPath } from '../guide/content-files.ts'
import type { Job, Plan, PlannedView } from './plan.ts'

/**
 * An error at a view: where the guide has it, which step and view of which language it is, and what is wrong.
 * @param told its message goes on after a colon
 * @param options `line` and `column` of what is wrong in the guide, where that is not the view; the exit code
 */
export function viewError(
  job: Job,
  { view, name }: PlannedView,
  told: UnlocatedDiagnostic,
  {
    line = view.line,
    column = 1,
    code = exitCode.wrong,
  }: { line?: number; column?: number; code?: number } = {},
): HandrailError {
  const step = view.step === undefined ? 'the opening' : `step "${view.step}"`
  const message = `guide ${job.guide}, language ${job.locale}, ${step}, view ${name}: ${told.message}`
  return new HandrailError([{ ...told, at: { file: job.file, line, column }, message }], code)
}

/** An error in the capture script of a job that no view has led to. */
export function scriptError(
  plan: Plan,
  job: Job,
  told: UnlocatedDiagnostic & { key?: string },
  code?: number,
): HandrailError {
  const { key, ...rest } = told
  const at = { file: shownPath(plan.root, job.script), ...(key === undefined ? {} : { key }) }
  return new HandrailError([{ ...rest, at }], code)
}

/** The error of a picture in which something secret is readable; the finds say what, never its value. */
export function secretError(
  job: Job,
  planned: PlannedView,
  finds: readonly string[],
): HandrailError {
  const told = {
    code: 'secret-in-picture',
    message: `nothing was written, because something here must not be published. ${finds.join(' ')}`,
    fix: 'Use invented data, or redact it in capture.ts.',
  }
  return viewError(job, planned, told, { code: exitCode.secret })
}
