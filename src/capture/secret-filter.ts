import type { Page } from 'playwright'
import type { UnlocatedDiagnostic } from '../diagnostics/diagnostic.ts'
import { drawnWords } from '../guide/labels.ts'
import { shownPath } from '../guide/load.ts'
import type { CaptureScript } from '../guide/capture-script.ts'
import { describeLeak, maskSecrets } from '../redaction/leak.ts'
import { scanText } from '../redaction/scan-text.ts'
import { worthRemembering } from '../redaction/secret.ts'
import { secretsUnder } from '../redaction/read-page.ts'
import { textAllowance } from './allowance.ts'
import { labelsOf } from './plan.ts'
import type { Job, Plan } from './plan.ts'

/** What every sentence of a walk passes before it leaves the worker. */
export interface SecretFilter {
  /** What the walk has redacted so far; it grows, and must not show up on a later screen either. */
  secrets: string[]
  /**
   * Learns what the redactions of the whole walk would cover on the page as it is, also before one of them has been
   * carried out. Never fails.
   */
  learn: (page: Page) => Promise<void>
  /** What must not be published of some texts, by what the walk has redacted so far; sentences that don't say it. */
  finds: (texts: readonly string[]) => string[]
  /** A sentence without what it quotes of the screen, where that must not be told. */
  tellable: <T extends UnlocatedDiagnostic>(sentence: T) => T
  /** A text without the values that this walk hides, and without credentials. */
  clean: (text: string) => string
}

/** Makes the gate of a walk. */
export function secretFilter(plan: Plan, job: Job, walk: CaptureScript): SecretFilter {
  const allow = textAllowance(plan.brand, walk.target)
  const selectors = Object.values(walk.views)
    .flatMap(({ redact = [] }) => redact)
    .map(({ selector }) => selector)
  // A reader of a message knows these already, and needs them to find the place.
  const ordinary = [
    job.file,
    job.title,
    shownPath(plan.root, job.walk),
    ...Object.values(labelsOf(plan, job)).map(drawnWords),
    ...job.views.flatMap(({ view, name }) => [view.key, name, ...view.labels.flatMap(wordsOf)]),
  ]
  const secrets: string[] = []
  const learned = new Set<string>()
  const hidden = (): string[] => worthRemembering([...secrets, ...learned], ordinary)
  const mayQuote = (words: string): boolean => scanText([words], allow, hidden()).length === 0
  return {
    secrets,
    learn: async (page) => {
      for (const value of await secretsUnder(page, selectors, ordinary)) learned.add(value)
    },
    finds: (texts) => scanText(texts, allow, secrets).map(describeLeak),
    tellable: (sentence) => {
      const message = sentence.message.replace(quote, (all, words: string) =>
        mayQuote(words) ? all : '"…"',
      )
      const quoted = quote.exec(sentence.fix ?? '')?.[1]
      const isPart = hidden().some((value) => isPartOf(quoted ?? '', value))
      if (quoted === undefined || (mayQuote(quoted) && !isPart)) return { ...sentence, message }
      return { ...sentence, message, fix: undefined }
    },
    clean: (text) => maskSecrets(text, hidden()),
  }
}

/** From the first quotation mark to the last: what is quoted may hold some itself. */
const quote = /"(.*)"/s

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
