import { exitCode, renderLocation } from '../diagnostics/diagnostic.ts'
import type { Job, PlannedView } from './plan.ts'

/** A capture that cannot go on: our own sentence, and nothing that a browser said of a page. */
export class CaptureFailure extends Error {
  override name = 'CaptureFailure'
  readonly code: number

  constructor(sentence: string, code: number = exitCode.wrong) {
    super(sentence)
    this.code = code
    // The report shows stacks with pieces of code beside them: the sentence is all a reader needs.
    this.stack = sentence
  }
}

/** `content/guides/x/en.mdx:12:3: en, step 10 "…", view 10.phone`: where a failure is, for people. */
export function where(
  job: Job,
  { view, name }: PlannedView,
  at = { line: view.line, column: 1 },
): string {
  const place = renderLocation({ file: job.file, ...at })
  const step = view.step === undefined ? 'the opening' : `step "${view.step}"`
  return `${place}: guide ${job.guide}, language ${job.locale}, ${step}, view ${name}`
}

/** The failure of a picture in which something secret is readable; the finds say what, never its value. */
export function secretFailure(
  job: Job,
  planned: PlannedView,
  finds: readonly string[],
): CaptureFailure {
  return new CaptureFailure(
    `${where(job, planned)}: nothing was written, because something here must not be published. ${finds.join(' ')} Use invented data, or redact it in capture.ts.`,
    exitCode.secret,
  )
}
