import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'playwright/test'
import { screenLists } from '../../scripts/practice-screens.ts'
import { captureExports } from '../../src/guide/capture-exports.ts'
import { flowNames } from '../../src/guide/flow-names.ts'
import { computerRows, phoneRows } from '../../src/practice/rows.ts'

const folder = path.join(import.meta.dirname, '..', '..', 'src', 'practice')

for (const [name, text] of Object.entries(screenLists())) {
  test(`${name} lists the screens that there are: any command writes it anew`, () => {
    expect(readFileSync(path.join(folder, name), 'utf8')).toBe(text)
  })
}

for (const [device, rows] of Object.entries({ computer: computerRows, phone: phoneRows })) {
  for (const [screen, { drawnBy = screen }] of Object.entries(rows)) {
    test(`the screen "${screen}" is drawn by a file`, () => {
      expect(existsSync(path.join(folder, 'screens', device, `${drawnBy}.astro`))).toBe(true)
    })
  }
}

test('every drawing that stands above words is on a screen', () => {
  const drawn = readdirSync(path.join(folder, 'art')).map((file) => path.parse(file).name)
  const named = Object.values(computerRows).map((row) => row.props?.art)
  const inDrawings = readdirSync(path.join(folder, 'screens'), {
    recursive: true,
    encoding: 'utf8',
  })
    .filter((file) => file.endsWith('.astro'))
    .map((file) => readFileSync(path.join(folder, 'screens', file), 'utf8'))
    .flatMap((text) => [...text.matchAll(/<Art name="([^"]+)"/g)].map(([, name]) => name))
  expect([...new Set([...named, ...inDrawings])].filter(Boolean).sort()).toEqual(drawn.sort())
})

for (const flow of flowNames) {
  test(`no two screens of a device have the same place in the flow "${flow}"`, () => {
    for (const device of [computerRows, phoneRows]) {
      const places = new Map<number, string[]>()
      for (const [screen, row] of Object.entries(device)) {
        const order = row.flows[flow]?.order
        if (typeof order === 'number') places.set(order, [...(places.get(order) ?? []), screen])
      }
      const shared = [...places].filter(([, screens]) => screens.length > 1)
      expect(shared, 'Give all but one of these rows another order').toEqual([])
    }
  })
}

test('the name of a button tells its device', () => {
  const buttonsOn = (device: typeof computerRows | typeof phoneRows): string[] =>
    Object.values(device).flatMap(({ buttons }) => Object.keys(buttons ?? {}))
  const atPhone = buttonsOn(phoneRows)
  expect(buttonsOn(computerRows).filter((name) => atPhone.includes(name))).toEqual([])
})

test('messages know what a capture script can import', async () => {
  expect(Object.keys(await import('#capture')).sort()).toEqual([...captureExports].sort())
})
