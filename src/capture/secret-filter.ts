import type { Page } from 'playwright'
import type { UnlocatedDiagnostic } from '../diagnostics/diagnostic.ts'
import { drawnWords } from '../guide/labels.ts'
import { shownPath } from '../guide/content-files.ts'
import type { CaptureScript } from '../guide/capture-script.ts'
import { describeLeak, maskSecrets } from '../redaction/leak.ts'
import { scanText } from '../redaction/scan-text.ts'
import { worthRemembering } from '../redaction/secret.ts'
import { secretsUnder } from '../redaction/read-page.ts'
import { labelsOf } from './plan.ts'
import type { Job, Plan } from './plan.ts'

/** What every sentence of a capture script passes before it leaves the thread. */
export interface SecretFilter {
  /** What the capture script has redacted so far; it grows, and must not show up on a later screen either. */
  secrets: string[]
  /**
   * Learns what the redactions of the whole script would cover on the page as it is, also before one of them has been
   * carried out. Never fails.
   */
  learn: (page: Page) => Promise<void>
  /** What must not be published of some texts, by what the capture script has redacted so far; sentences that don't say it. */
  finds: (texts: readonly string[]) => string[]
  /** A diagnostic without what it quotes of the screen, where that must not be told. */
  tellable: <Told extends UnlocatedDiagnostic>(told: Told) => Told
  /** A text without the values that this script hides, and without credentials. */
  clean: (text: string) => string
}

/** Makes the secret filter of a capture script. */
export function secretFilter(plan: Plan, job: Job, script: CaptureScript): SecretFilter {
  const selectors = Object.values(script.views)
    .flatMap(({ redact = [] }) => redact)
    .map(({ selector }) => selector)
  // A reader of a message knows these already, and needs them to find the place.
  const ordinary = [
    job.file,
    job.title,
    shownPath(plan.root, job.script),
    ...Object.values(labelsOf(plan, job)).map(drawnWords),
    ...job.views.flatMap(({ view, name }) => [view.key, name, ...view.labels.flatMap(wordsOf)]),
  ]
  const secrets: string[] = []
  const learned = new Set<string>()
  const hidden = (): string[] => worthRemembering([...secrets, ...learned], ordinary)
  const mayQuote = (words: string): boolean =>
    scanText([words], job.allowance, hidden()).length === 0
  return {
    secrets,
    learn: async (page) => {
      for (const value of await secretsUnder(page, selectors, ordinary)) learned.add(value)
    },
    finds: (texts) => scanText(texts, job.allowance, secrets).map(describeLeak),
    tellable: (told) => {
      const { quotes = [], fix = '' } = told
      // Longest first: one may stand inside another.
      const unfit = quotes
        .filter((words) => !mayQuote(words))
        .sort((one, other) => other.length - one.length)
      const message = unfit.reduce(
        (text, words) => text.replaceAll(`"${words}"`, '"…"'),
        told.message,
      )
      // What is near a label may be a piece of a value; the label itself is the writer's own.
      const values = hidden()
      const isUnfit = (words: string): boolean =>
        unfit.includes(words) || values.some((value) => isPartOf(words, value))
      const keepsFix = !quotes.some((words) => fix.includes(`"${words}"`) && isUnfit(words))
      return { ...told, message, ...(keepsFix ? {} : { fix: undefined }) }
    },
    clean: (text) => maskSecrets(text, hidden()),
  }
}

function wordsOf({ words, screen }: { words: string; screen: string }): string[] {
  return [words, screen]
}

/** Whether a text is a line, or another piece, of a value. A word such as "find" is in many. */
function isPartOf(text: string, value: string): boolean {
  return bare(text).length > 4 && bare(value).includes(bare(text))
}

function bare(text: string): string {
  return text.replace(/\s/g, '').toLowerCase()
}
