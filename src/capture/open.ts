import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright'
import { exitCode } from '../diagnostics/diagnostic.ts'
import { shownPath } from '../guide/content-files.ts'
import type { Target } from '../guide/capture-script.ts'
import { watchNavigation } from './navigation.ts'
import { scriptError } from './view-error.ts'
import { allowedHosts, allowHosts } from './host-allow-list.ts'
import type { HostGuard } from './host-allow-list.ts'
import type { Job, Plan } from './plan.ts'

/** Practice screens and pages are drawn at this moment, everywhere: a Friday morning without summer time. */
const moment = new Date('2026-11-20T09:41:00Z')

/** Milliseconds that an action may take, so that a script that is stuck says so soon. */
const patience = 15_000

/** A browser that is ready for a capture script. */
export interface Opened {
  context: BrowserContext
  page: Page
  hostGuard: HostGuard
  /** Waits until the page has arrived wherever its last action led. Throws where that is not allowed. */
  arrive: () => Promise<void>
}

/**
 * Opens a browser's context for a capture script: fixed time and language, signed in as the script says, kept to its hosts.
 * @throws HandrailError where the saved sign-in is missing
 */
export async function openContext(
  plan: Plan,
  job: Job,
  browser: Browser,
  target: Target,
): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 1400 },
    deviceScaleFactor: 2,
    locale: job.screenLocale,
    timezoneId: 'America/Chicago',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    ...signedIn(plan, job, target),
  })
  context.setDefaultTimeout(patience)
  const allowed = 'address' in target ? allowedHosts(target) : [new URL(plan.practice).host]
  const hostGuard = await allowHosts(context, allowed)
  const page = await context.newPage()
  const rest = watchNavigation(page, patience)
  const arrive = async (): Promise<void> => {
    await rest()
    // Nothing of a view comes up on a page of another host: who waits for it waits for nothing.
    if (hostGuard.ledAway() !== undefined) throw new Error('The browser was led away.')
  }
  return { context, page, hostGuard, arrive }
}

/** The saved sign-in of a capture script. */
function signedIn(plan: Plan, job: Job, target: Target): { storageState?: string } {
  if (!('address' in target) || target.state === undefined) return {}
  const storageState = path.join(plan.home, target.state)
  if (existsSync(storageState)) return { storageState }
  throw scriptError(plan, job, {
    code: 'sign-in-missing',
    key: 'target.state',
    message: `there is no file ${shownPath(plan.root, storageState)}.`,
    fix: 'Sign in once and save it, as docs/write-a-guide.md says.',
  })
}

/**
 * Goes to where a capture script starts.
 * @throws HandrailError (environment) where that is out of reach; an error where it leads to another host
 */
export async function goToStart(
  { page, arrive }: Opened,
  plan: Plan,
  job: Job,
  target: Target,
): Promise<void> {
  await page.clock.setFixedTime(moment)
  const prefix = job.locale === plan.brand.defaultLanguage ? '' : `${job.locale}/`
  const address =
    'address' in target ? target.address : `${plan.practice}${prefix}practice/${target.practice}/`
  const response = await page.goto(address, { timeout: 30_000 }).catch(() => null)
  await arrive()
  if (response?.ok()) return
  const told = {
    code: 'out-of-reach',
    key: 'target',
    message: `the screens of the guide ${job.guide} are out of reach at ${new URL(address).host}.`,
    fix: 'Look whether the address is right, and whether this machine can open it.',
  }
  throw scriptError(plan, job, told, exitCode.environment)
}
