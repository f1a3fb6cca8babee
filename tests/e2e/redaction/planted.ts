import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Locator, Page } from 'playwright/test'
import QRCode from 'qrcode'
import sharp from 'sharp'
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer'
import type { RawPicture } from '../../../src/redaction/picture.ts'

/** An invented key: what a leak would look like. */
export const key = 'NB2W45DFOIZA6XK3'

/** What the planted codes say. */
export const uri = `otpauth://totp/Fjord:alex@example.com?secret=${key}&issuer=Fjord`

/** A code as an SVG of 200 × 200 CSS pixels, its own white rim included. */
export async function code(dark = '#000000', light = '#ffffff'): Promise<string> {
  return QRCode.toString(uri, { type: 'svg', margin: 4, width: 200, color: { dark, light } })
}

/** A code of another kind than QR, as an SVG. */
export async function otherCode(format: 'DataMatrix' | 'Aztec' | 'PDF417'): Promise<string> {
  const wasm = fileURLToPath(import.meta.resolve('zxing-wasm/writer/zxing_writer.wasm'))
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(await readFile(wasm)).buffer } })
  const { svg } = await writeBarcode(uri, { format, scale: 2, addQuietZones: true })
  return svg
}

/** A QR code as an address for an image. */
export async function codeAddress(): Promise<string> {
  return `data:image/svg+xml;base64,${Buffer.from(await code()).toString('base64')}`
}

/** Part of a code under a box: per cent of its side from left and top, its size, and how it is painted. */
export async function covered(box: string, paint: string): Promise<string> {
  return `<div style="position: relative; width: 200px; height: 200px">${await code()}
    <div style="position: absolute; ${box}; background: ${paint}"></div></div>`
}

/** A screen as any web app has it, around a piece of HTML. */
export function screen(inside: string): string {
  return `<!doctype html><html lang="en"><title>Set up</title>
    <style>body { font: 16px/1.5 sans-serif; margin: 16px } img, svg { display: block }</style>
    <main style="width: 400px"><h1>Activate your phone</h1>
    <p>Open the app, tap +, and scan this code.</p>${inside}
    <p><button>Continue</button></p></main></html>`
}

/** A picture of the page, or of a part of it, as raw pixels. */
export async function take(target: Page | Locator): Promise<RawPicture> {
  const image = 'goto' in target ? target.screenshot({ fullPage: true }) : target.screenshot()
  const { data, info } = await sharp(await image)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height, channels: 4 }
}
