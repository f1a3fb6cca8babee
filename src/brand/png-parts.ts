import type { UnlocatedDiagnostic } from '../diagnostics/diagnostic.ts'

/** More pixels than any screen shows of a logo; to unpack them takes a hundred megabytes. */
export const mostPixels = 16_000_000

/** What is wrong with a PNG file, as far as its parts tell without unpacking them. */
export function pngProblem(bytes: Buffer): UnlocatedDiagnostic | undefined {
  const broken = {
    code: 'png-broken',
    message: 'This PNG ends too early, as if it had been copied only in part.',
    fix: 'Copy it again from where you have it, or save it anew.',
  }
  const last = lastPart(bytes)
  if (bytes.length < 33 || last !== 'IEND') return broken
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
  if (width * height <= mostPixels) return undefined
  const shown = [width, height].map((side) => side.toLocaleString('en-US')).join(' × ')
  return {
    code: 'huge-image',
    message: `This picture has ${shown} pixels, far more than a screen shows.`,
    fix: 'Save it about 1,200 pixels wide.',
  }
}

/** The type of the last part that is there as a whole. */
function lastPart(bytes: Buffer): string | undefined {
  let last: string | undefined
  for (let at = 8; at + 12 <= bytes.length;) {
    const next = at + 12 + bytes.readUInt32BE(at)
    if (next > bytes.length) return undefined
    last = bytes.toString('latin1', at + 4, at + 8)
    if (last === 'IEND') return last
    at = next
  }
  return last
}
