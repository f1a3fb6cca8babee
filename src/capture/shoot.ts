import type { Locator, Page } from 'playwright'
import { inCaptureScript } from '../guide/capture-script.ts'
import type { Redaction, Target, CaptureView } from '../guide/capture-script.ts'
import type { Label } from '../guide/outline.ts'
import { HandrailError } from '../diagnostics/diagnostic.ts'
import { describeLeak } from '../redaction/leak.ts'
import { pageTexts } from '../redaction/read-page.ts'
import type { RawPicture } from '../redaction/picture.ts'
import { verifyPicture } from '../redaction/verify-picture.ts'
import { redact, type Redacted } from '../redaction/redact.ts'
import { withoutValues } from '../redaction/aria-snapshot.ts'
import type { Box } from '../dom/geometry.ts'
import type { Shot } from '../shots/shot.ts'
import { coveredMark } from './covered-mark.ts'
import { secretError, viewError } from './view-error.ts'
import type { SecretFilter } from './secret-filter.ts'
import { findLabels, findTextRuns } from './finder/find-labels.ts'
import { explainFinding } from './finder/finding.ts'
import { hashPicture } from '../shots/find.ts'
import type { Opened } from './open.ts'
import { labelsOf } from './plan.ts'
import type { Job, Plan, PlannedView } from './plan.ts'
import { labelQuery, createContext } from './capture-context.ts'
import { headingOf, smallControls, textsOf } from './read-screen.ts'
import { clipOf, encode, scale, settle, takePixels, toPicture } from './take.ts'

/** A picture and its data, verified and not yet written. */
export interface TakenShot {
  picture: Buffer
  shot: Shot
}

/** Three ways out for a writer whose label is not on the screen. */
const waysOut = (words: string): string =>
  `Write the words the screen shows, or *${words}* for stress, or <Seen>${words}</Seen> for a label on another screen.`

/**
 * Brings a view's screen up and takes its picture: redact, find, take, overwrite, verify.
 * @returns the shot; nothing where the view has no picture of its own; errors where labels are not in sight
 */
export async function takeShot(
  plan: Plan,
  job: Job,
  target: Target,
  planned: PlannedView,
  own: CaptureView,
  { page, arrive }: Pick<Opened, 'page' | 'arrive'>,
  filter: SecretFilter,
): Promise<TakenShot | HandrailError[] | undefined> {
  const { view } = planned
  const labels = labelsOf(plan, job)
  const screen = screenOf(page, target, view.device)
  const context = createContext(page, screen, labels, `views.${view.key}`, arrive)
  await filter.learn(page)
  await own.go?.(context)
  if (!planned.picture) return undefined
  // A mouse that still lies on what it pressed would show in the picture.
  await page.mouse.move(0, 0)
  await arrive()
  const crop = own.crop?.(context) ?? cropOf(screen, target)
  const sought = view.labels.map(({ id, screen: words, called }) => ({
    ...labelQuery(id ?? words, labels),
    words,
    ...(called === undefined ? {} : { called }),
    ...atOf(own, [id ?? words, words], context),
  }))
  // A web app may fetch what it shows: its words say when that is there.
  if ('address' in target) {
    await crop.scrollIntoViewIfNeeded()
    await findLabels(page, crop, sought)
  }
  await settle(page)
  const clip = await clipOf(page, crop)
  if ('message' in clip) return [viewError(job, planned, clip)]
  const redactions = own.redact ?? []
  const ordinary = view.labels.map(({ screen: words }) => words)
  const redacted = await redactView(page, crop, redactions, ordinary, job, planned)
  filter.secrets.push(...redacted.secrets)
  try {
    const findings = await findLabels(page, crop, sought)
    if (findings.some(({ status }) => status !== 'found')) await filter.learn(page)
    const errors = findings.flatMap((finding, index) => {
      const label = view.labels[index]
      if (finding.status === 'found' || !label) return []
      const told = filter.tellable(explainFinding(label.screen, finding))
      const help = told.code === 'label-missing' ? [waysOut(label.words)] : []
      const fix = [...(told.fix ? [told.fix] : []), ...help].join(' ')
      return [viewError(job, planned, { ...told, fix }, placeOf(label))]
    })
    if (errors.length) {
      // What must not be published is said of this screen, too: the person mends both at once.
      const finds = filter.finds(await pageTexts(page))
      return finds.length ? [...errors, secretError(job, planned, finds)] : errors
    }
    const marks = findings.flatMap((finding, index) => {
      const label = view.labels[index]
      if (finding.status !== 'found' || !label) return []
      const { number, screen: words } = label
      return [{ number, label: words, box: within(finding.found.box, clip) }]
    })
    const controls = await smallControls(crop)
    const words = await findTextRuns(page, crop)
    const covered = coveredMark(redacted.rects, findings, words)
    if (covered) {
      const label = view.labels[covered.mark]
      const { selector } = redactions[redacted.requests[covered.rect] ?? 0] ?? { selector: '' }
      const told = {
        code: 'redaction-over-mark',
        message: `the redaction "${selector}" would paint over "${label?.screen}", which lies on top of what it hides.`,
        fix: 'Close in capture.ts what lies on top, or redact a smaller element.',
      }
      return [viewError(job, planned, told, label && placeOf(label))]
    }
    const outline = withoutValues(await crop.ariaSnapshot())
    const heading = await headingOf(crop)
    const pixels = await takePixels(page, clip, redacted.rects)
    if (!pixels) {
      throw viewError(job, planned, {
        code: 'screen-moves',
        message: 'the screen never stands still, so no picture is like the one before.',
        fix: 'Let capture.ts end what moves there.',
      })
    }
    if (JSON.stringify(await redacted.measure()) !== JSON.stringify(redacted.rects)) {
      throw viewError(job, planned, {
        code: 'redaction-moved',
        message: 'what is redacted moved while the picture was taken.',
        fix: 'Let capture.ts wait until the screen stands still.',
      })
    }
    const rects = redacted.rects.map((rect) => toPicture(rect, clip))
    // What is kept beside the picture is filtered like the page it was read from.
    const kept = textsOf({ outline, heading, words })
    await verify(job, planned, page, pixels, rects, kept, filter)
    const picture = await encode(pixels)
    const shot: Shot = {
      language: job.screenLocale,
      width: pixels.width,
      height: pixels.height,
      scale,
      marks,
      redactions: redacted.rects.map((rect, index) => ({
        reason: redactions[redacted.requests[index] ?? 0]?.reason ?? '',
        box: within(rect, clip),
      })),
      words: words.map(({ text, box }) => ({ text, box: within(box, clip) })),
      controls: controls.map((box) => within(box, clip)),
      outline,
      heading,
      source: 'practice' in target ? 'practice' : 'app',
      sha256: hashPicture(picture),
    }
    return { picture, shot }
  } finally {
    await redacted.restore()
  }
}

/** Redacts; a redaction that cannot be kept is told with the view. */
async function redactView(
  page: Page,
  crop: Locator,
  redactions: readonly Redaction[],
  ordinary: readonly string[],
  job: Job,
  planned: PlannedView,
): Promise<Redacted> {
  try {
    return await redact(page, crop, redactions, { file: inCaptureScript }, ordinary)
  } catch (error) {
    if (!(error instanceof HandrailError)) throw error
    throw new HandrailError(
      error.diagnostics.flatMap((told) => viewError(job, planned, told).diagnostics),
    )
  }
}

/** Where a label stands in the guide. */
function placeOf({ line, column }: Label): { line: number; column: number } {
  return { line, column }
}

async function verify(
  job: Job,
  planned: PlannedView,
  page: Page,
  pixels: RawPicture,
  rects: readonly Box[],
  kept: readonly string[],
  filter: SecretFilter,
): Promise<void> {
  const texts = [...(await pageTexts(page)), ...kept]
  const finds = [...(await verifyPicture(pixels, rects)).map(describeLeak), ...filter.finds(texts)]
  if (finds.length) throw secretError(job, planned, finds)
}

function screenOf(page: Page, target: Target, device: 'computer' | 'phone'): Locator {
  return 'practice' in target
    ? page.locator(`[data-screen][data-device="${device}"]:not([hidden])`)
    : page.locator('body')
}

function cropOf(screen: Locator, target: Target): Locator {
  return 'practice' in target ? screen.locator('[data-crop]') : screen
}

/** What a capture script names for a label, by its id or its words. */
function atOf(
  { find: named = {} }: CaptureView,
  names: readonly string[],
  context: ReturnType<typeof createContext>,
): { at?: Locator } {
  const find = names.map((name) => named[name]).find((locate) => locate !== undefined)
  return find ? { at: find(context) } : {}
}

/** A box of the page's window, from the picture's corner, to a hundredth of a pixel. */
function within({ x, y, width, height }: Box, clip: Box): Box {
  const round = (value: number): number => Math.round(value * 100) / 100
  return { x: round(x - clip.x), y: round(y - clip.y), width: round(width), height: round(height) }
}
