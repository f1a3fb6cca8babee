import { expect } from 'playwright/test'
import type { Locator } from 'playwright/test'
import { deviceFrames } from '../../src/shots/device-frame.ts'
import { test } from './shared-window.ts'

const { window, handset } = deviceFrames
const { bar, dots, address } = window
const rem = (length: number): string => `${Number((length * 16).toFixed(3))}px`
const rgb = (hex: string): string => {
  const full = hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex
  return `rgb(${[1, 3, 5].map((at) => parseInt(full.slice(at, at + 2), 16)).join(', ')})`
}

/** A browser lays out in 64ths of a pixel. */
const rounded = (style: Readonly<Record<string, string>>) =>
  Object.entries(style).map(([name, value]) => [
    name,
    value.replace(/^[\d.]+(?=px)/, (length) => Number(length).toFixed(1)),
  ])

/** Some of the properties that an element has at last. */
async function styleOf(element: Locator, names: readonly string[], pseudo?: string) {
  return element.evaluate(
    (each, asked) => {
      const style = getComputedStyle(each, asked.pseudo)
      return Object.fromEntries(asked.names.map((name) => [name, style.getPropertyValue(name)]))
    },
    { names, pseudo },
  )
}

test('the frames of pages have the numbers of those that are drawn around flat pictures', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/guides/set-up-duo/')
  const holds = async (
    selector: string,
    wanted: Readonly<Record<string, string>>,
    pseudo?: string,
  ): Promise<void> => {
    const found = await styleOf(page.locator(selector).first(), Object.keys(wanted), pseudo)
    expect.soft(rounded(found), selector).toEqual(rounded(wanted))
  }
  await holds('.window', {
    'border-top-width': '1px',
    'border-top-color': rgb(window.line),
    'border-top-left-radius': rem(window.radius),
    'background-color': rgb(window.ground),
  })
  await holds('.window img', { 'border-bottom-right-radius': rem(window.innerRadius) })
  await holds('.title-bar', {
    'min-height': rem(bar.height),
    'padding-top': rem(bar.inset),
    'padding-left': rem(bar.before),
    'padding-right': rem(bar.after),
    color: rgb(bar.ink),
    'font-size': rem(address.fontSize),
    'background-position': dots.at.map(() => `${rem(dots.at[0] / 2)} 50%`).join(', '),
  })
  const { 'background-image': drawn } = await styleOf(page.locator('.title-bar').first(), [
    'background-image',
  ])
  for (const at of dots.at) {
    // Each stands so far from the first one's place, which is half a dot's way from the edge.
    const place = rem(Number((at - dots.at[0] / 2).toFixed(2)))
    expect.soft(drawn).toContain(`circle at ${place} 50%, ${rgb(dots.color)} ${rem(dots.radius)}`)
  }
  await holds('.title-bar > span', {
    'column-gap': rem(address.gap),
    'padding-left': rem(address.padding),
    'background-color': rgb(address.ground),
  })
  await holds('.title-bar .icon', { width: rem(address.icon) })
  await holds('.title-bar b', { color: rgb(bar.strong) })
  await holds('.handset', {
    'padding-top': rem(handset.padding),
    'border-top-left-radius': rem(handset.radius),
    'background-color': rgb(handset.ground),
  })
  await holds('.handset img', { 'border-top-left-radius': rem(handset.innerRadius) })
  await holds(
    '.handset',
    { width: rem(handset.key.width), height: rem(handset.key.height) },
    '::after',
  )
  const phone = page.locator('.handset').first()
  const { 'box-shadow': edge } = await styleOf(phone, ['box-shadow'])
  expect.soft(edge).toContain(`${rgb(handset.line)} 0px 0px 0px 2px inset`)
  const { top } = await styleOf(phone, ['top'], '::after')
  const { height } = (await phone.boundingBox())!
  expect.soft(Number.parseFloat(top ?? '') / height).toBeCloseTo(handset.key.top, 2)
})
