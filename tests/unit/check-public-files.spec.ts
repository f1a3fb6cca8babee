import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
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
    'public/images/map.SVG:2: This picture holds a link, and a picture has none: "https://evil.example". Take the link out: delete <a …> and </a>, and leave what is drawn between them.',
    'public/sign.svg:2: This picture holds a program, which would run on your site: <script>. Open it in a drawing program and save it again as "plain SVG".',
  ])
})

test('what a link leads to is published too, and what nobody can read in an SVG is told', ({}, info) => {
  const home = info.outputPath('project')
  mkdirSync(join(home, 'public'), { recursive: true })
  mkdirSync(join(home, 'shared'))
  writeFileSync(join(home, 'shared/sign.svg'), svg('<script/>'))
  writeFileSync(join(home, 'public/packed.svgz'), gzipSync(svg('')))
  writeFileSync(join(home, 'public/old.svg'), Buffer.from(svg('<desc>é</desc>'), 'latin1'))
  for (const [leads, name] of [
    ['../shared', 'folder'],
    ['../shared/sign.svg', 'one.svg'],
    ['gone.svg', 'gone.svg'],
    ['../public', 'endless'],
  ] as const) {
    symlinkSync(leads, join(home, 'public', name))
  }
  const runs =
    ':2: This picture holds a program, which would run on your site: <script>. Open it in a drawing program and save it again as "plain SVG".'
  expect(said(checkPublicFiles({ places: { root: home, home } })).sort()).toEqual([
    `public/folder/sign.svg${runs}`,
    'public/old.svg: Its letters are stored in an unusual way. Save it again in the encoding UTF-8.',
    `public/one.svg${runs}`,
    'public/packed.svgz: This SVG is packed, so nobody sees what would be published. Save it as a plain SVG.',
  ])
})

test('a project without public/, and the shipped one, are fine', ({}, info) => {
  const home = info.outputPath('none')
  expect(checkPublicFiles({ places: { root: home, home } })).toEqual([])
  expect(checkPublicFiles({ places: { root, home: root } })).toEqual([])
})
