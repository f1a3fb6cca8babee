import { expect } from 'playwright/test'
import { loadBrand } from '../../src/brand/load.ts'
import { adviseOnLogos } from '../../src/brand/logo-advice.ts'
import { paletteOf } from '../../src/brand/palette.ts'
import { renderDiagnostics } from '../../src/diagnostics/diagnostic.ts'
import { test } from '../brand-project.ts'
import type { BrandProject } from '../brand-project.ts'
import { drawing, letters, png } from '../logo-project.ts'

const ground = paletteOf({ color: '#0f6b5c' }, 'dark').paper
const dot = '<circle cx="30" cy="50" r="28" fill="#e4002b"/>'
const plate = (fill: string): string => `<rect width="480" height="100" fill="${fill}"/>`

/** Pictures by the names that the tests write them under. */
const pictures: Record<string, string> = {
  'black.svg': letters('#000'),
  'white.svg': letters('#fff'),
  'pale.svg': letters('#e8e8e8'),
  'navy.svg': letters('#0a1f44'),
  'yellow.svg': letters('#ffcc00'),
  'lemon.svg': letters('#ffff00'),
  'sky.svg': letters('#00aeef'),
  'plate.svg': letters('#fff', plate('#003366')),
  'yellow-plate.svg': letters('#000', plate('#ffcc00')),
  'white-plate.svg': letters('#000', plate('#fff')),
  'sign-and-black.svg': letters('#000', dot),
  'sign-and-white.svg': letters('#fff', dot),
  'thin.svg': drawing(
    400,
    100,
    '<path d="M4 96 60 4l56 92M150 96V4h90v92M280 4h110M335 4v92" fill="none" stroke="#000" stroke-width="1.5"/>',
  ),
  'gradient.svg': letters(
    'url(#g)',
    '<defs><linearGradient id="g"><stop stop-color="#fff"/><stop offset="1" stop-color="#06f"/></linearGradient></defs>',
  ),
  'half.svg': letters('#00000080'),
  'ring.svg': drawing(
    100,
    100,
    '<circle cx="50" cy="50" r="48" fill="#036"/><circle cx="50" cy="50" r="30" fill="#fff"/>',
  ),
}

async function write(project: BrandProject, logos: string, color = '#0f6b5c'): Promise<void> {
  for (const [name, content] of Object.entries(pictures)) await project.write(name, content)
  await project.writeBrand(
    `{ name: 'Acme', color: '${color}', support: { phone: '555-0100' }, ${logos} }`,
  )
}

const light = (name: string): string => `logo: { light: '${name}' }`
const dark = (name: string): string => `wordmark: { light: 'black.svg', dark: '${name}' }`

const forWhite = 'If it is made for dark grounds, name it as dark, and as light the one for white.'
const forDark =
  'Name one in pale colors, or take dark out: the light one then stands on a piece of white.'

const unseen: [what: string, logos: string, said: string][] = [
  [
    'white on white',
    light('white.svg'),
    `logo.light: "white.svg" can't be seen on the white page header. ${forWhite}`,
  ],
  [
    'pale gray on white',
    light('pale.svg'),
    `logo.light: "pale.svg" can't be seen on the white page header. ${forWhite}`,
  ],
  [
    'a sign whose words are white',
    light('sign-and-white.svg'),
    `logo.light: A large part of "sign-and-white.svg" can't be seen on the white page header. ${forWhite}`,
  ],
  [
    'black on dark',
    dark('black.svg'),
    `wordmark.dark: "black.svg" can't be seen on the dark page header (${ground}). ${forDark}`,
  ],
  [
    'navy on dark',
    dark('navy.svg'),
    `wordmark.dark: "navy.svg" can't be seen on the dark page header (${ground}). ${forDark}`,
  ],
  [
    'a sign whose words are black, on dark',
    dark('sign-and-black.svg'),
    `wordmark.dark: A large part of "sign-and-black.svg" can't be seen on the dark page header (${ground}). ${forDark}`,
  ],
  [
    'light and dark swapped',
    `logo: { light: 'white.svg', dark: 'black.svg' }`,
    `logo: Neither can be seen on its ground: "white.svg" on the white page header, "black.svg" on the dark page header (${ground}). Swap light and dark: light is the picture for a white ground, dark the one for a dark ground.`,
  ],
  [
    'white for both',
    `logo: { light: 'white.svg', dark: 'white.svg' }`,
    `logo.light: "white.svg" can't be seen on the white page header. Name one in darker colors as light.`,
  ],
  [
    "a white one on Duo's screens",
    `screens: { logo: 'white.svg' }`,
    `screens.logo: "white.svg" can't be seen on the white of Duo's screens. Name the one that Duo shows your people, or take the option out.`,
  ],
]

test.describe('a logo that nobody can see is a mistake that names its ground:', () => {
  for (const [what, logos, said] of unseen) {
    test(what, async ({ project }) => {
      await write(project, logos)
      expect(await project.complaintsOfOptions()).toEqual([`brand.config.ts › ${said}`])
    })
  }
})

test.describe('a logo that people see is none:', () => {
  const seenOnWhite = Object.keys(pictures).filter(
    (name) => !['white.svg', 'pale.svg', 'sign-and-white.svg'].includes(name),
  )
  const seenOnDark = Object.keys(pictures).filter(
    (name) =>
      !['black.svg', 'navy.svg', 'sign-and-black.svg', 'thin.svg', 'half.svg'].includes(name),
  )
  for (const name of seenOnWhite) {
    test(`${name} on white`, async ({ project }) => {
      await write(project, `${light(name)}, screens: { logo: '${name}' }`)
      expect(await project.complaints()).toEqual([])
    })
  }
  for (const name of seenOnDark) {
    test(`${name} on the dark headers of three colors`, async ({ project }) => {
      for (const color of ['#ffcc00', '#000000', '#c00020']) {
        await write(project, dark(name), color)
        expect(await project.complaints(), color).toEqual([])
      }
    })
  }

  test('a white one that only makes an icon', async ({ project }) => {
    await write(
      project,
      `wordmark: { light: 'black.svg' }, favicon: 'white.svg', ${light('white.svg')}`,
    )
    expect(await project.complaints()).toEqual([])
  })
})

/** What is advised, each at the line of its option. */
async function adviceOn({ root }: BrandProject): Promise<string> {
  const advice = await adviseOnLogos(await loadBrand(root))
  for (const { at } of advice) expect(at.line).toBe(3)
  return renderDiagnostics(
    advice.map((each) => ({ ...each, at: { file: each.at.file, key: each.at.key } })),
  )
}

test('a white icon is none, and a wide one is advice', async ({ project }) => {
  const says = async (width: number): Promise<string> => {
    await project.write(
      'icon.svg',
      drawing(width, 60, '<circle cx="30" cy="30" r="28" fill="#fff"/>'),
    )
    await project.writeBrand(
      `{ name: 'Acme', support: { phone: '555-0100' }, favicon: 'icon.svg' }`,
    )
    return adviceOn(project)
  }
  expect(await says(60)).toBe('')
  expect(await says(180)).toBe(
    'brand.config.ts › favicon: "icon.svg" is 180 × 60, and icons are square: much of the icon stays empty. Name a square picture.',
  )
})

const advised: [what: string, picture: string | Promise<Buffer>, said?: string][] = [
  ['a good one', drawing(60, 60, '<circle cx="30" cy="30" r="28"/>')],
  [
    'one that is blue as the sky',
    drawing(60, 60, '<circle cx="30" cy="30" r="28" fill="#00aeef"/>'),
  ],
  [
    'one that is hard to see',
    letters('#ffcc00'),
    '"x" is hard to make out on the white page header: its contrast is 1.5 to 1. Name a stronger one if your company has it.',
  ],
  [
    'one with empty margins',
    drawing(480, 300, letters('#036').replace(/^<svg/, '<svg y="100"')),
    '"x" has empty margins: the logo fills 21 percent of its height, and is shown that much smaller. Cut the margins off.',
  ],
  [
    'one with margins of white',
    drawing(480, 300, `<rect width="480" height="300" fill="#fff"/>${letters('#036')}`),
    '"x" has empty margins: the logo fills 21 percent of its height, and is shown that much smaller. Cut the margins off.',
  ],
  [
    'one whose words are text',
    drawing(60, 60, '<text y="50" font-size="60">Ab</text>'),
    '"x" holds words as text, and every machine draws them in a font of its own. Have them turned into paths by your drawing program.',
  ],
  [
    'a small one',
    png(drawing(24, 24, '<circle cx="12" cy="12" r="12"/>')),
    '"x" is only 24 pixels high, and looks blurred. Name an SVG, or a PNG at least 144 pixels high.',
  ],
  [
    'a wide one beside the name',
    drawing(800, 100, '<path d="M0 0h800v100H0z" fill="#036"/>'),
    '"x" is 8 times as wide as high, so its letters are tiny beside your name. If your name is drawn in it, name it as wordmark: it then stands alone, and larger.',
  ],
]

test.describe('what would look better is advice:', () => {
  for (const [what, picture, said] of advised) {
    test(what, async ({ project }) => {
      const content = await picture
      const name = typeof content === 'string' ? 'a.svg' : 'a.png'
      await project.write(name, content)
      await project.writeBrand(
        `{ name: 'Acme', support: { phone: '555-0100' }, logo: { light: '${name}' } }`,
      )
      expect(await adviceOn(project)).toBe(
        said ? `brand.config.ts › logo.light: ${said.replace('"x"', `"${name}"`)}` : '',
      )
    })
  }
})
