import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'playwright/test'
import sharp from 'sharp'
import { root } from '../../scripts/project.ts'
import { screenLanguage } from '../../src/brand/brand.ts'
import { viewsOf } from '../../src/guide/outline.ts'
import type { Outline, View } from '../../src/guide/outline.ts'
import { messagesFor } from '../../src/i18n/translate.ts'
import { altText, longestAlt } from '../../src/shots/alt.ts'
import { hashPicture } from '../../src/shots/find.ts'
import { layOutMarks, renumber, sizeOf } from '../../src/shots/marks.ts'
import { shotSchema } from '../../src/shots/shot.ts'
import type { Box } from '../../src/dom/geometry.ts'
import type { Mark, Shot } from '../../src/shots/shot.ts'
import { shippedProject } from '../shipped.ts'

// What must be true of every picture that is committed, as a reader on a narrow phone meets it.

/** The width a picture has on a page 360 CSS pixels wide, in the window or the phone around it. */
const narrow = { computer: 326, phone: 240 }
/** A badge as a reader sees it: its circle and its white edge, in CSS pixels of the page. */
const badgeRadius = 14
/** A line's height over its letters' size in the practice screens' font. */
const lineOfFont = 1.257

interface Committed {
  /** `es set-up-duo-classic connect-app.phone`: in the language of the words. */
  name: string
  outline: Outline
  view: View
  /** Without its ending. */
  file: string
  shot: Shot
  /** With the numbers of the language's words. */
  marks: Mark[]
  /** How large it is shown on a narrow phone. */
  shown: number
}

let outlines: readonly Outline[]
let all: { outline: Outline; view: View }[]
let committed: Committed[]
/** A sentence for each picture that is not there. */
let missing: string[]
test.beforeAll(async () => {
  const project = await shippedProject()
  outlines = project.outlines
  all = outlines.flatMap((outline) => viewsOf(outline).map((view) => ({ outline, view })))
  const own = all.filter(({ view }) => view.picture && view.sameAs === undefined)
  missing = []
  committed = own.flatMap(({ outline, view }) => {
    const name = `${outline.locale} ${outline.guide} ${view.key}`
    const language = screenLanguage(project.brand, outline.locale)
    const file = path.join(root, 'shots', language, outline.guide, view.key)
    if (!existsSync(`${file}.webp`) || !existsSync(`${file}.json`)) {
      missing.push(`${name} has no picture. Run "npm run capture lang=${language}".`)
      return []
    }
    const shot = shotSchema.parse(JSON.parse(readFileSync(`${file}.json`, 'utf8')))
    const marks = renumber(shot.marks, view.labels)
    const shown = Math.min(1, narrow[view.device] / sizeOf(shot).width)
    return [{ name, outline, view, file, shot, marks, shown }]
  })
})

/** The pictures of which something is wrong, by name. */
const those = (isWrong: (one: Committed) => boolean): string[] =>
  committed.filter(isWrong).map(({ name }) => name)

test('every picture of a published language has been taken', () => {
  expect(missing).toEqual([])
  expect(committed).not.toEqual([])
})

test('every one of the 14 steps of the set-up has a picture of its own, in each language', () => {
  for (const outline of outlines.filter(({ guide }) => guide === 'set-up-duo-classic')) {
    expect(outline.steps).toHaveLength(14)
    const without = outline.steps.filter(
      ({ views }) => !views.some(({ picture, sameAs }) => picture && sameAs === undefined),
    )
    expect(without.map(({ id }) => id)).toEqual([])
  }
})

test('every picture belongs to its data, and has the size they say', async () => {
  expect(
    those(({ file, shot }) => hashPicture(readFileSync(`${file}.webp`)) !== shot.sha256),
  ).toEqual([])
  for (const { name, file, shot } of committed) {
    const { width, height, format } = await sharp(`${file}.webp`).metadata()
    expect({ name, width, height, format }).toEqual({
      name,
      width: shot.width,
      height: shot.height,
      format: 'webp',
    })
  }
})

test('no two views of a guide show the same picture with the same marks', () => {
  const sums = committed.map(({ outline, shot, marks }) =>
    JSON.stringify([outline.guide, outline.locale, shot.sha256, marks]),
  )
  expect(new Set(sums).size).toBe(sums.length)
  expect(new Set(committed.map(({ name }) => name)).size).toBe(committed.length)
})

test('no picture is over 40 KB, and none is wider than words in it stay readable', () => {
  expect(those(({ file }) => statSync(`${file}.webp`).size > 40 * 1024)).toEqual([])
  expect(those(({ shot }) => sizeOf(shot).width > 416)).toEqual([])
})

test('every label of a view is marked, inside the picture, three at most', () => {
  expect(those(({ view, marks }) => marks.length !== view.labels.length)).toEqual([])
  expect(those(({ marks }) => marks.length > 3)).toEqual([])
  const isOutside = ({ shot, marks }: Committed): boolean =>
    marks.some(({ box }) => !isInside(box, { x: 0, y: 0, ...sizeOf(shot) }))
  expect(those(isOutside)).toEqual([])
})

test('no number covers a word, a tick or another mark on a narrow phone, nor leaves the picture', () => {
  const found: string[] = []
  for (const { name, shot, marks, shown } of committed) {
    const radius = badgeRadius / shown
    const drawn = layOutMarks(marks, shot)
    for (const { number, badge } of drawn) {
      const { width, height } = sizeOf(shot)
      const things = [
        ...shot.words.map(({ text, box }) => ({ what: `"${text}"`, box })),
        ...shot.controls.map((box) => ({ what: 'a tick or dot', box })),
        ...drawn
          .filter((other) => other.number !== number)
          .map((other) => ({ what: `mark ${other.number}`, box: other.frame })),
      ]
      for (const { what, box } of things) {
        if (distance(badge, box) < radius) found.push(`${name}: ${number} covers ${what}`)
      }
      for (const other of drawn) {
        const apart = Math.hypot(other.badge.x - badge.x, other.badge.y - badge.y)
        if (other.number !== number && apart < 2 * radius) {
          found.push(`${name}: ${number} touches ${other.number}`)
        }
      }
      const rim = Math.min(badge.x, badge.y, width - badge.x, height - badge.y)
      if (rim < radius) found.push(`${name}: ${number} leaves the picture`)
    }
  }
  expect(found).toEqual([])
})

test('marked words are at least 13 px tall on a narrow phone', () => {
  const isSmall = ({ shot, marks, shown }: Committed): boolean =>
    marks.some(({ box }) =>
      shot.words
        .filter((word) => isInside(word.box, box))
        .some((word) => (word.box.height / lineOfFont) * shown < 13),
    )
  expect(those(isSmall)).toEqual([])
  // It was really looked at: most marks frame words.
  const framing = committed.filter(({ shot, marks }) =>
    marks.some(({ box }) => shot.words.some((word) => isInside(word.box, box))),
  )
  expect(framing.length).toBeGreaterThan(committed.length * 0.8)
})

test('alt texts are short, of their language, and tell each picture from the others', () => {
  for (const outline of outlines) {
    const t = messagesFor(outline.locale)
    const screens = (['computer', 'phone', 'ios', 'android'] as const).map((device) =>
      t(`picture.${device}`),
    )
    const own = committed.filter((one) => one.outline === outline)
    const alts = own.map(({ view, shot }) => altText(view, shot.heading, outline.locale))
    expect(new Set(alts).size).toBe(alts.length)
    for (const alt of alts) {
      expect(alt.length).toBeLessThanOrEqual(longestAlt)
      expect(alt).not.toMatch(/…$/)
      expect(screens.filter((screen) => alt.startsWith(screen))).not.toEqual([])
    }
  }
})

test('every picture says that it is an example', () => {
  expect(those(({ shot }) => shot.source !== 'practice')).toEqual([])
})

/** Whether a box lies in another, to a hair. */
function isInside(box: Box, outer: Box): boolean {
  const hair = 1
  return (
    box.x >= outer.x - hair &&
    box.y >= outer.y - hair &&
    box.x + box.width <= outer.x + outer.width + hair &&
    box.y + box.height <= outer.y + outer.height + hair
  )
}

/** From a point to the nearest of a box. */
function distance({ x, y }: { x: number; y: number }, box: Box): number {
  return Math.hypot(
    Math.max(box.x - x, 0, x - box.x - box.width),
    Math.max(box.y - y, 0, y - box.y - box.height),
  )
}
