import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { shownPath } from '../guide/content-files.ts'
import type { Supplied } from '../guide/capture-script.ts'
import { describeLeak } from '../redaction/leak.ts'
import type { RawPicture } from '../redaction/picture.ts'
import { verifyPicture } from '../redaction/verify-picture.ts'
import { hashPicture } from '../shots/find.ts'
import type { Box } from '../dom/geometry.ts'
import type { Shot } from '../shots/shot.ts'
import { secretError, viewError } from './view-error.ts'
import type { Job, Plan, PlannedView } from './plan.ts'
import type { TakenShot } from './shoot.ts'
import { encode, scale as usualScale } from './take.ts'

/**
 * Makes a shot of a file that a person supplies, after the same proof as any other picture.
 * @throws HandrailError where the file cannot be used, a label has no box in it, or something secret is readable
 */
export async function suppliedShot(
  plan: Plan,
  job: Job,
  planned: PlannedView,
  supplied: Supplied,
): Promise<TakenShot | undefined> {
  if (!planned.picture) return undefined
  const pixels = await readPixels(plan, job, planned, supplied)
  const finds = await verifyPicture(pixels, [])
  if (finds.length) throw secretError(job, planned, finds.map(describeLeak))
  const { view } = planned
  const scale = supplied.scale ?? usualScale
  const size = { width: pixels.width / scale, height: pixels.height / scale }
  const marks = view.labels.map(({ number, screen, words, line, column }) => {
    const box = boxOf(supplied.boxes[screen] ?? supplied.boxes[words], size)
    if (typeof box !== 'string') return { number, label: screen, box }
    const told = {
      code: 'supplied-without-box',
      message: `the supplied picture has no box for "${screen}"${box}.`,
      fix: `Write one under "boxes" in capture.ts: x, y, width and height, inside ${size.width} by ${size.height}.`,
    }
    throw viewError(job, planned, told, { line, column })
  })
  const picture = await encode(pixels)
  const shot: Shot = {
    language: job.screenLocale,
    width: pixels.width,
    height: pixels.height,
    scale,
    marks,
    redactions: [],
    words: [],
    controls: [],
    outline: '',
    heading: '',
    source: 'supplied',
    sha256: hashPicture(picture),
    checked: supplied.checked,
  }
  return { picture, shot }
}

async function readPixels(
  plan: Plan,
  job: Job,
  planned: PlannedView,
  supplied: Supplied,
): Promise<RawPicture> {
  const file = path.join(path.dirname(job.script), supplied.file)
  const fail = (what: string, fix: string): never => {
    const message = `the supplied picture ${shownPath(plan.root, file)} ${what}.`
    throw viewError(job, planned, { code: 'supplied-unreadable', message, fix })
  }
  if (!existsSync(file)) return fail('does not exist', 'Put it beside capture.ts.')
  return sharp(readFileSync(file))
    .autoOrient()
    .flatten({ background: '#ffffff' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
    .then(
      ({ data, info }) => ({ data, width: info.width, height: info.height, channels: 4 }),
      () => fail('cannot be read', 'Save it as PNG.'),
    )
}

/** A box of `capture.ts`, or what is wrong with it. */
function boxOf(
  box: Supplied['boxes'][string] | undefined,
  size: { width: number; height: number },
): Box | string {
  if (!box) return ''
  const [x, y, width, height] = box
  const inside = x + width <= size.width && y + height <= size.height
  return inside ? { x, y, width, height } : ' that lies inside it'
}
