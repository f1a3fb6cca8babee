import type { Page } from 'playwright'
import { HandrailError } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { inCaptureScript } from '../guide/capture-script.ts'
import type { CaptureContext, CaptureScript, CaptureView } from '../guide/capture-script.ts'
import type { FlowName } from '../guide/flow-names.ts'
import { routeWords } from './route.ts'
import type { ScreenName } from './screen-names.ts'

// What a guide's capture script imports from `#capture`.

export type {
  CaptureContext,
  CaptureScript,
  CaptureView,
  Redaction,
  Supplied,
  Target,
} from '../guide/capture-script.ts'
export { exampleAppPasscode, examplePasscode } from './example.ts'

/** A screen as a capture script names it; `/not-yours` means the story in which nobody has signed in. */
type NamedScreen = ScreenName | `${ScreenName}/not-yours`

/** A capture script whose screen names are checked. */
type Declared =
  | (CaptureScript & { target: { address: string } })
  | {
      target: { practice: FlowName }
      views: Record<
        string,
        Omit<CaptureView, 'screen'> & { screen?: NamedScreen | readonly NamedScreen[] }
      >
    }

/** Declares a guide's capture script, with completion and checks in the editor. */
export function defineCapture(script: Declared): CaptureScript {
  return script
}

/** Looks whether the practice portal has something of a name, and throws a `HandrailError` where it has not. */
async function mustHave(page: Page, kind: 'screen' | 'press', name: string): Promise<void> {
  const names = await page
    .locator(`[data-${kind}]`)
    .evaluateAll((all, key) => all.map((one) => (one as HTMLElement).dataset[key] ?? ''), kind)
  if (names.includes(name)) return
  const near = nearest(name, names)
  const what = kind === 'screen' ? 'screen' : 'button'
  throw new HandrailError([
    {
      code: 'not-in-practice',
      at: { file: inCaptureScript },
      message: `The practice screens have no ${what} "${name}".`,
      ...(near ? { fix: `Did you mean "${near}"?` } : {}),
      quotes: near ? [name, near] : [name],
    },
  ])
}

/**
 * Opens the practice portal at a route, for a guide that begins in the middle of a flow.
 * @param route as in the portal's address: `scan-code/link-how` shows these screens on computer and phone
 */
export async function openRoute({ page }: CaptureContext, route: string): Promise<void> {
  await page.evaluate((fragment) => {
    location.hash = fragment
  }, route)
  const screens = route.split('/').filter((word) => !routeWords.includes(word))
  for (const screen of screens) {
    await mustHave(page, 'screen', screen)
    await page.locator(`[data-screen="${screen}"]`).waitFor()
  }
}

/** Clicks a button by its `data-press`, for one whose words the view does not mark, such as that of the other device. */
export async function clickByName({ page }: CaptureContext, name: string): Promise<void> {
  await mustHave(page, 'press', name)
  await page.locator(`[data-press="${name}"]`).filter({ visible: true }).click()
}

/** Whether the practice portal shows a screen now. */
export function isOn({ page }: CaptureContext, screen: string): Promise<boolean> {
  return page.locator(`[data-screen="${screen}"]`).isVisible()
}

/** Chooses the system of the practice phone. */
export async function setPhone({ page }: CaptureContext, system: 'ios' | 'android'): Promise<void> {
  await page.locator('[data-practice="phone-system"]').selectOption(system)
}

/** Types the phone number that practice gives its reader, which is one of the brand's country. */
export async function fillNumber(context: CaptureContext): Promise<void> {
  const field = context.screen.locator('[data-number]').filter({ visible: true })
  await context.fill('phone-number', (await field.getAttribute('data-number')) ?? '')
  await leaveField(context)
}

/** Types the number that the practice computer shows for a request into the app. */
export async function fillRequestCode({ page, screen }: CaptureContext): Promise<void> {
  const shown = page.locator('[data-request-code]').first()
  await screen.locator('[data-code]').fill((await shown.getAttribute('data-request-code')) ?? '')
  await leaveField({ screen })
}

/** Blurs the field that was typed into, since its focus ring would look like a second mark. */
export async function leaveField({ screen }: Pick<CaptureContext, 'screen'>): Promise<void> {
  await screen.locator('input:focus').blur()
}
