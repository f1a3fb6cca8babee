import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { checkPublicFiles } from '../../src/check/public-files.ts'
import { root } from '../../scripts/project.ts'
import { said } from './guide/checked.ts'

const svg = (inside: string): string => `<svg xmlns="http://www.w3.org/2000/svg">\n${inside}</svg>`

test('an SVG in public/ that runs is named with its line, and no other file', ({}, info) => {
  const home = info.outputPath('project')
  mkdirSync(join(home, 'public/images'), { recursive: true })
  for (const [name, inside] of [
    ['plan.svg', '<path d="M0 0"/>'],
    ['images/map.SVG', '<a href="https://evil.example"/>'],
    ['sign.svg', '<script/>'],
    ['notes.txt', '<script/>'],
  ] as const) {
    writeFileSync(join(home, 'public', name), svg(inside))
  }
  expect(said(checkPublicFiles({ places: { root: home, home } })).sort()).toEqual([
    'public/images/map.SVG:2: This picture needs something from outside itself: "https://evil.example". Embed it in a drawing program, and save the picture again as "plain SVG".',
    'public/sign.svg:2: This picture holds a program, which would run on your site: <script>. Open it in a drawing program and save it again as "plain SVG".',
  ])
})

test('a project without public/, and the shipped one, are fine', ({}, info) => {
  const home = info.outputPath('none')
  expect(checkPublicFiles({ places: { root: home, home } })).toEqual([])
  expect(checkPublicFiles({ places: { root, home: root } })).toEqual([])
})
