import { expect, test } from 'playwright/test'
import sharp from 'sharp'
import { bakePicture } from '../../src/shots/bake.ts'
import { deviceFrames, drawHandset, drawWindow } from '../../src/shots/device-frame.ts'
import type { WindowTitle } from '../../src/guide/outline.ts'
import type { DrawnFrame } from '../../src/shots/device-frame.ts'
import type { Shot } from '../../src/shots/shot.ts'

const { window, handset } = deviceFrames
const screen = '#4488cc'
const colors = { mark: '#8a1c1c', onMark: '#ffffff' }
const title: WindowTitle = {
  icon: 'lock',
  before: 'api-1234',
  strong: '.duosecurity.com',
  after: '/',
}

/** A picture of one color in a frame, and a way to look at it: in CSS pixels from its top left corner. */
async function framed(size: { width: number; height: number }, frame: DrawnFrame) {
  const shot: Shot = {
    language: 'en',
    width: 2 * size.width,
    height: 2 * size.height,
    scale: 2,
    marks: [],
    redactions: [],
    words: [],
    controls: [],
    outline: '',
    heading: '',
    source: 'practice',
    sha256: '',
  }
  const { width, height } = shot
  const picture = sharp({ create: { width, height, channels: 3, background: screen } })
  const png = await bakePicture(await picture.png().toBuffer(), shot, [], 'Drawn', colors, frame)
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const colorAt = (x: number, y: number): string => {
    const at = 3 * (Math.round(y * 2) * info.width + Math.round(x * 2))
    return `#${data.subarray(at, at + 3).toString('hex')}`
  }
  return { info, colorAt }
}

test('a flat picture of a phone’s screen has the phone around it', async () => {
  const size = { width: 312, height: 528 }
  const { info, colorAt } = await framed(size, drawHandset(size))
  const [middle, low] = [info.width / 4, 528 / 2]
  expect(colorAt(middle, low)).toBe(screen)
  const column = Array.from({ length: 30 }, (_, y) => colorAt(middle, y))
  expect(column).toContain(handset.ground)
  expect(column.indexOf(screen)).toBeGreaterThan(column.indexOf(handset.ground))
  // The screen has round corners, and nothing of its square ones stands outside of the phone.
  const inset = column.indexOf(screen)
  expect(colorAt(inset + 1, inset + 1)).not.toBe(screen)
  const corner = Array.from({ length: 12 }, (_, at) => colorAt(at, at))
  expect(new Set(corner)).toEqual(new Set(['#ffffff']))
})

test('a flat picture of a page has the window around it, with its whole address', async () => {
  const size = { width: 416, height: 400 }
  const long = { ...title, before: 'sign-in-for-everybody.the-whole-of-the-company' }
  for (const each of [title, long, { ...title, before: 'Inbox & more', strong: '', after: '' }]) {
    const { info, colorAt } = await framed(size, await drawWindow(size, each, colors))
    expect(colorAt(info.width / 4, 300)).toBe(screen)
    const line = Array.from({ length: Math.floor(info.width / 2) }, (_, x) => colorAt(x, 31))
    expect(line).toContain(window.line)
    expect(line).toContain(window.ground)
    expect(line).toContain(window.dots.color)
    // Below the address is white; so is what is left of its field.
    const [first, last] = [line.indexOf('#ffffff', 60), line.lastIndexOf('#ffffff', 390)]
    expect(last - first).toBeGreaterThan(280)
    expect(line.slice(last - 8, last)).toEqual(Array.from({ length: 8 }, () => '#ffffff'))
    const inked = line.slice(first, last).filter((color) => color !== '#ffffff')
    expect(inked.length).toBeGreaterThan(each.strong ? 60 : 20)
  }
})

test('a marked address has the mark’s frame around its domain, and its number behind it', async () => {
  const size = { width: 416, height: 400 }
  const { info, colorAt } = await framed(
    size,
    await drawWindow(size, { ...title, mark: 1 }, colors),
  )
  const line = Array.from({ length: Math.floor(info.width / 2) }, (_, x) => colorAt(x, 31))
  const marked = line.flatMap((color, x) => (color === colors.mark ? [x] : []))
  const [left = 0] = marked
  const right = marked.find((x) => x > left + 60) ?? 0
  const strongInk = line.flatMap((color, x) => (color === window.bar.strong ? [x] : []))
  expect(Math.min(...strongInk)).toBeGreaterThan(left + 4)
  expect(Math.max(...strongInk)).toBeLessThan(right - 2)
  // The number's badge is a round of 26 px.
  expect(marked.at(-1)! - right).toBeGreaterThan(20)
})
