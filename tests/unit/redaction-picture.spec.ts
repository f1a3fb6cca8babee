import { expect, test } from 'playwright/test'
import { overwrite, type RawPicture } from '../../src/redaction/picture.ts'
import { verifyPicture } from '../../src/redaction/verify-picture.ts'

function white(width: number, height: number, channels: 3 | 4 = 4): RawPicture {
  return { data: new Uint8Array(width * height * channels).fill(255), width, height, channels }
}

/** Each pixel's first byte, a row a line. */
function rows({ data, width, height, channels }: RawPicture): number[][] {
  return Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_, x) => data[(y * width + x) * channels] ?? -1),
  )
}

for (const channels of [3, 4] as const) {
  test(`paints whole pixels, outward, in a picture of ${channels} channels`, () => {
    const picture = white(4, 3, channels)
    overwrite(picture, [{ x: 1.9, y: 0.2, width: 0.2, height: 0.9 }], '#102030')
    expect(rows(picture)).toEqual([
      [255, 16, 16, 255],
      [255, 16, 16, 255],
      [255, 255, 255, 255],
    ])
    const pixel = picture.data.slice(channels, 2 * channels)
    expect([...pixel]).toEqual([16, 32, 48, 255].slice(0, channels))
  })
}

test('paints what lies inside the picture of a rectangle that does not', () => {
  const picture = white(2, 2)
  overwrite(
    picture,
    [
      { x: -5, y: -5, width: 6, height: 6 },
      { x: 9, y: 9, width: 1, height: 1 },
    ],
    '#000000',
  )
  expect(rows(picture)).toEqual([
    [0, 255],
    [255, 255],
  ])
})

test('refuses a color that it does not know', () => {
  expect(() => overwrite(white(1, 1), [], 'grey')).toThrow(
    '"grey" is not a color. Write six hex digits: "#59616b".',
  )
})

test('one pixel of another color in a redacted place is a find', async () => {
  const rect = { x: 40, y: 40, width: 100, height: 60 }
  const picture = white(200, 200)
  overwrite(picture, [rect], '#59616b')
  expect(await verifyPicture(picture, [rect])).toEqual([])
  picture.data[(99 * 200 + 139) * 4 + 2]! ^= 1
  expect((await verifyPicture(picture, [rect])).map(({ kind }) => kind)).toEqual(['not-covered'])
})
