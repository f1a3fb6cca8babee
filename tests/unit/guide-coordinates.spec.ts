import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { findCoordinates } from './guide/coordinates.ts'
import { root } from './guide/reading.ts'

/** Every code file of the content, of the shipped one and of every brand's own. */
function contentFiles(): string[] {
  const brands = existsSync(join(root, 'brands')) ? readdirSync(join(root, 'brands')) : []
  return ['content', ...brands.map((brand) => join('brands', brand, 'content'))]
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.(ts|json)$/.test(file))
        .map((file) => join(folder, file)),
    )
}

test('nobody keeps the place of a label: no content file holds a coordinate', () => {
  const files = contentFiles()
  expect(files.some((file) => file.endsWith('capture.ts'))).toBe(true)
  for (const file of files) {
    expect(findCoordinates(readFileSync(join(root, file), 'utf8'), file), file).toEqual([])
  }
})

test.describe('a place on a picture is noticed', () => {
  const planted: Record<string, string> = {
    'as a box beside its label':
      'export default { views: { a: { marks: { save: [10, 20, 80, 40] } } } }',
    'by its names': 'const place = { x: 10, y: 20 }',
    'as a size': "export default { views: { a: { crop: { 'width': 400 } } } }",
    'as a click of the mouse': 'export const go = (context) => context.page.mouse.click(120, 340)',
    'below zero': 'const place = [-4, 12]',
  }
  for (const [how, source] of Object.entries(planted)) {
    test(how, () => expect(findCoordinates(source, 'capture.ts')).not.toEqual([]))
  }

  test('but for those of a picture that a person supplied', () => {
    const source =
      'export default { views: { a: { supplied: { boxes: { Save: [1, 2, 3, 4] } } } } }'
    expect(findCoordinates(source, 'capture.ts')).toEqual([])
  })

  test('and other numbers are left alone', () => {
    expect(findCoordinates('wait(3); const days = 30; redact({ count: 2 })', 'capture.ts')).toEqual(
      [],
    )
  })
})
