import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import jsQR from 'jsqr'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { around, type Box } from '../dom/geometry.ts'
import type { GrayPicture } from './picture.ts'

/** A code found in a picture. */
export interface Code {
  text: string
  /** In pixels of the picture it was found in. */
  box: Box
}

let reader: Promise<unknown> | undefined

/** Loads the decoder once, from the package: by default it would fetch itself from a public server. */
function ready(): Promise<unknown> {
  reader ??= (async () => {
    const address = import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm')
    const wasmBinary = new Uint8Array(await readFile(fileURLToPath(address))).buffer
    return prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true })
  })()
  return reader
}

/** Decodes every two-dimensional code in a picture, rotated and inverted ones too. */
export async function decodeCodes(picture: GrayPicture): Promise<Code[]> {
  await ready()
  const image = imageData(picture)
  const found = await readBarcodes(image, { formats: ['AllMatrix'] })
  return found.map(({ text, position }) => ({ text, box: around(Object.values(position)) }))
}

/** Asks a second decoder, which finds at most one upright or inverted QR code. */
export function decodeQrAgain(picture: GrayPicture): Code[] {
  const image = imageData(picture)
  const found = jsQR(image.data, picture.width, picture.height)
  if (!found || found.data === '') return []
  const { topLeftCorner, topRightCorner, bottomLeftCorner, bottomRightCorner } = found.location
  const box = around([topLeftCorner, topRightCorner, bottomLeftCorner, bottomRightCorner])
  return [{ text: found.data, box }]
}

function imageData({ data, width, height }: GrayPicture): ImageData {
  const pixels = new Uint8ClampedArray(data.length * 4)
  for (let from = 0, to = 0; from < data.length; from++, to += 4) {
    const value = data[from]!
    pixels[to] = value
    pixels[to + 1] = value
    pixels[to + 2] = value
    pixels[to + 3] = 255
  }
  return { data: pixels, width, height, colorSpace: 'srgb' } as ImageData
}
