import { expect, test } from 'playwright/test'
import { sharedArea } from '../../src/dom/geometry.ts'
import { placeBadges, reachOf } from '../../src/shots/badges.ts'
import { drawMarks, layOutMarks } from '../../src/shots/marks.ts'
import type { Canvas } from '../../src/shots/marks.ts'

const canvas: Canvas = { width: 800, height: 600, scale: 2, words: [], controls: [] }
const button = { x: 100, y: 100, width: 120, height: 44 }
const mark = { number: 1, box: button }

test('frames stand in % of the picture and badges in % of their frame, so that they follow it to any size', () => {
  const drawn = drawMarks([mark], canvas)
  expect(drawn).not.toContain('viewBox')
  const places = [...drawn.matchAll(/ (?:x|y|width|height)="([^"]*)"/g)].map(([, value]) => value)
  expect(places.length).toBeGreaterThan(8)
  for (const place of places) expect(place).toMatch(/^-?[\d.]+%$/)
  // 4 px of air around the words, of a picture of 400 × 300 CSS pixels.
  expect(drawn).toContain('x="24%" y="32%" width="32%" height="17.3%"')
  expect(drawn).toContain('<svg x="0%" y="0%"><circle')
})

test('rings, badges and digits keep their size and are colored by the page', () => {
  const drawn = drawMarks([mark], canvas)
  expect(drawn).toContain('<circle class="badge" r="13"/>')
  expect(drawn).toMatch(/<path class="number" d="[^"]+"\/>/)
  expect(drawn).not.toMatch(/fill=|stroke=|style=/)
})

test('a baked picture is drawn by the same function, with its colors in it', () => {
  const plain = drawMarks([mark], canvas)
  const baked = drawMarks([mark], canvas, { mark: '#7a1f1f', onMark: '#ffffff' })
  expect(baked).toContain('stroke="#7a1f1f"')
  expect(baked.replace(/ (?:fill|stroke[a-z-]*|overflow)="[^"]*"/g, '')).toBe(plain)
})

test('each number up to three has a drawing of its own', () => {
  const digit = (number: number) =>
    / d="([^"]*)"/.exec(drawMarks([{ number, box: button }], canvas))?.[1]
  const digits = [1, 2, 3].map(digit)
  expect(digits.every(Boolean)).toBe(true)
  expect(new Set(digits).size).toBe(3)
})

test('a frame never leaves the picture', () => {
  const box = { x: 0, y: 0, width: 400, height: 300 }
  const [only] = layOutMarks([{ number: 1, box }], canvas)
  const { x, y, width, height } = only!.frame
  expect(Math.min(x, y)).toBeGreaterThanOrEqual(3)
  expect(x + width).toBeLessThanOrEqual(397)
  expect(y + height).toBeLessThanOrEqual(297)
})

test('a badge stands at its frame’s corner where nothing is in the way', () => {
  expect(placeBadges([button], [], { width: 400, height: 300 })).toEqual([{ x: 100, y: 100 }])
})

test('a badge goes where it covers neither words nor another mark', () => {
  const words = [
    { x: 60, y: 80, width: 60, height: 40 },
    { x: 120, y: 112, width: 60, height: 20 },
  ]
  const below = { x: 100, y: 160, width: 120, height: 44 }
  const frames = [button, below]
  const badges = placeBadges(frames, words, { width: 400, height: 300 }).map(reachOf)
  for (const [index, badge] of badges.entries()) {
    for (const word of words) expect(sharedArea(badge, word)).toBe(0)
    expect(sharedArea(badge, frames[1 - index]!)).toBe(0)
  }
  expect(sharedArea(badges[0]!, badges[1]!)).toBe(0)
})

test('a badge stays inside the picture, even at its corner', () => {
  const corner = { x: 380, y: 280, width: 20, height: 20 }
  const [badge] = placeBadges([corner], [], { width: 400, height: 300 }).map(reachOf)
  expect(badge!.x + badge!.width).toBeLessThanOrEqual(400)
  expect(badge!.y + badge!.height).toBeLessThanOrEqual(300)
})
