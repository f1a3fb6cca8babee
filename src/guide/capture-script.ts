import type { Locator, Page } from 'playwright'
import { nearest } from '../diagnostics/nearest.ts'
import type { Flow } from './rehearsal.ts'
import { WalkMistake } from './walk-mistake.ts'

export { exampleAppPasscode, exampleNumber, examplePasscode } from './rehearsal.ts'

/** What a view of a walk has in hand. Every function waits for what it needs and fails by name. */
export interface CaptureContext {
  /** Playwright's own page, for whatever the rest does not do. */
  page: Page
  /** The screen of the view's device, already narrowed to what is shown now. */
  screen: Locator
  /** The words of a label on these screens. */
  label(id: string): string
  /** Presses the one control that shows a label. `id` is of the label table, or the words themselves. */
  click(id: string): Promise<void>
  /** Types a value into the one field that a label names. */
  fill(id: string, value: string): Promise<void>
  /** Chooses the option that shows `option` in the select that a label names. */
  select(id: string, option: string): Promise<void>
}

/** Something that must not be in a picture. */
export interface Redaction {
  /** A CSS selector; it must match, in every frame and shadow root together, exactly `count` elements. */
  selector: string
  /** 1 unless it says so. */
  count?: number
  /** Why: it stands in the picture's data. */
  reason: string
}

/** A picture that a person supplies instead of a capture. */
export interface Supplied {
  /** A file beside the walk. */
  file: string
  /** ISO date on which somebody last compared it with the real screen. */
  checked: string
  /** Picture pixels for one CSS pixel; 2 unless it says so. */
  scale?: number
  /** Per label as the screen shows it: x, y, width, height in CSS pixels from the picture's top left corner. */
  boxes: Record<string, readonly [number, number, number, number]>
}

/** How to bring a view's screen up, from where the view before it left the browser. */
export interface CaptureView {
  /** The actions that lead from the view before to this one. None: the screen is there already. */
  go?: (context: CaptureContext) => Promise<void>
  /** The part of the screen that matters; the device's screen unless it says so. */
  crop?: (context: CaptureContext) => Locator
  /** The element of a label that the screen shows in two places or only as a shape, by label id or words. */
  find?: Record<string, (context: CaptureContext) => Locator>
  redact?: readonly Redaction[]
  supplied?: Supplied
}

/** Where a walk takes place: screens of the practice portal, or any web app. */
export type Target =
  | { practice: Flow }
  | {
      /** The address the walk starts at. */
      address: string
      /** Other hosts that it may speak to, besides the address's own. */
      hosts?: readonly string[]
      /** A saved sign-in state (Playwright's `storageState` file), relative to the brand home. */
      state?: string
    }

/** A walk: the script that brings a browser to every view of a guide. */
export interface CaptureScript {
  target: Target
  /** By view key, in the guide's order. */
  views: Record<string, CaptureView>
}

/** Declares a guide's walk, with completion and checks in the editor. */
export function defineCapture(walk: CaptureScript): CaptureScript {
  return walk
}

/** What an address of the practice portal may say besides the screens. */
const placeWords: readonly string[] = ['android', 'installed', 'link-sent', 'not-yours']

/** Looks whether the practice portal has something of a name, and throws a `WalkMistake` where it has not. */
async function mustHave(page: Page, kind: 'screen' | 'press', name: string): Promise<void> {
  const names = await page
    .locator(`[data-${kind}]`)
    .evaluateAll((all, key) => all.map((one) => (one as HTMLElement).dataset[key] ?? ''), kind)
  if (names.includes(name)) return
  const near = nearest(name, names)
  const what = kind === 'screen' ? 'screen' : 'button'
  throw new WalkMistake(
    `The practice screens have no ${what} "${name}".`,
    near && `Did you mean "${near}"?`,
  )
}

/**
 * Opens the practice portal at a place, by the names of its screens in the address: `scan-code/link-how` is the
 * computer at the code and the phone before it. For a guide that begins in the middle of a way.
 */
export async function openPlace({ page }: CaptureContext, place: string): Promise<void> {
  await page.evaluate((fragment) => {
    location.hash = fragment
  }, place)
  const screens = place.split('/').filter((word) => !placeWords.includes(word))
  for (const screen of screens) {
    await mustHave(page, 'screen', screen)
    await page.locator(`[data-screen="${screen}"]`).waitFor()
  }
}

/**
 * Presses a button by the practice portal's own name for it: of the other device, of which a view has no words,
 * or of practice itself.
 */
export async function pressByName({ page }: CaptureContext, name: string): Promise<void> {
  await mustHave(page, 'press', name)
  await page.locator(`[data-press="${name}"]`).filter({ visible: true }).click()
}

/** Whether the practice portal shows a screen now, by its name in the address. */
export function isOn({ page }: CaptureContext, screen: string): Promise<boolean> {
  return page.locator(`[data-screen="${screen}"]`).isVisible()
}

/** Chooses which phone the practice phone is. */
export async function setPhone({ page }: CaptureContext, system: 'ios' | 'android'): Promise<void> {
  await page.locator('[data-practice="phone-system"]').selectOption(system)
}

/** Types the number of a request, as the practice computer shows it, into the app that asks for it. */
export async function typeRequestCode({ page, screen }: CaptureContext): Promise<void> {
  const shown = page.locator('[data-request-code]').first()
  await screen.locator('[data-code]').fill((await shown.getAttribute('data-request-code')) ?? '')
  await leaveField({ screen })
}

/** Leaves the field that was typed into: its focus would draw a second frame beside the mark. */
export async function leaveField({ screen }: Pick<CaptureContext, 'screen'>): Promise<void> {
  await screen.locator('input:focus').blur()
}
