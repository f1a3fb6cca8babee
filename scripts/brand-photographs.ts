import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright'
import sharp from 'sharp'
import type { Scheme } from '../src/brand/palette.ts'
import type { Project } from '../src/guide/load.ts'
import { readKitWords } from '../src/kit/kit-words.ts'
import { dataAddress } from '../src/kit/images.ts'
import { mailArtefacts } from '../src/kit/mail-artefacts.ts'
import { makePoster } from '../src/kit/poster.ts'
import { flowsOf } from '../src/practice/flows.ts'
import { root } from './project.ts'

/** A page, a part of one, or what is handed out, as it looks. */
export interface Photograph {
  title: string
  scheme: Scheme
  /** What it is seen on; a part of a page is seen on neither. */
  device?: string
  /** In CSS pixels. */
  width: number
  height: number
  webp: Buffer
}

/** A page of the site: what it is called, and its address below the site's. */
export type SitePage = readonly [title: string, address: string]

/** In CSS pixels: a common laptop, and a phone. */
const windows = {
  laptop: { width: 1280, height: 820 },
  phone: { width: 390, height: 820 },
} as const

const schemes = ['light', 'dark'] as const

/** The parts that pages are built from, by where they are met first. */
const parts: readonly [title: string, selector: string][] = [
  ['Page header', 'body > header'],
  ['Buttons', 'p:has(> .button)'],
  ['Search', '[type=search]'],
  ['Warning', '.bg-warn'],
  ['Tasks', 'main nav'],
  ['Fold', 'main details'],
  ['Help', '#get-help'],
  ['Progress', 'progress'],
  ['List of steps', '.rail'],
  ['Choices', '.pick'],
  ['On the computer', '.zone.computer'],
  ['On the phone', '.zone.phone'],
  ['Tip', '.tip'],
  ['Where something looks different', '.trouble'],
  ['The way on', '.dock'],
]

/** One page of each kind. */
export function pagesOf(
  { brand: { defaultLanguage, ...brand }, outlines }: Project,
  dist: string,
): SitePage[] {
  const guides = outlines.filter(({ locale }) => locale === defaultLanguage)
  const steps = guides.flatMap(({ guide, steps }) =>
    steps.filter(({ views }) => views.length > 0).map(({ id }) => `guides/${guide}/${id}/`),
  )
  const step = steps.find((page) => existsSync(path.join(dist, page, 'index.html')))
  const trouble = guides.find(({ frontmatter }) => frontmatter.topic === 'trouble')
  const [flow] = flowsOf(brand)
  const isThere = brand.practice && flow !== undefined
  return [
    ['The home page', ''],
    ...(step === undefined ? [] : [['A step', step] as const]),
    ...(trouble ? [['A guide for trouble', `guides/${trouble.guide}/`] as const] : []),
    ...(isThere ? [['Practice', `practice/${flow}/`] as const] : []),
  ]
}

/** Photographs pages on both devices, light and dark. */
export async function photographPages(
  browser: Browser,
  address: string,
  pages: readonly SitePage[],
): Promise<Photograph[]> {
  const photographs: Photograph[] = []
  for (const scheme of schemes) {
    for (const [device, viewport] of Object.entries(windows)) {
      const context = await browser.newContext({
        viewport,
        colorScheme: scheme,
        reducedMotion: 'reduce',
      })
      for (const [title, page] of pages) {
        const tab = await context.newPage()
        await tab.goto(`${address}${page}`, { waitUntil: 'load' })
        const webp = await webpOf(await tab.screenshot({ animations: 'disabled' }))
        photographs.push({ title, scheme, device, ...viewport, webp })
        await tab.close()
      }
      await context.close()
    }
  }
  return photographs
}

/**
 * Photographs every part that pages are built from, light and dark.
 * @param pages where to look for them, in this order
 */
export async function photographParts(
  browser: Browser,
  address: string,
  pages: readonly SitePage[],
): Promise<Photograph[]> {
  const photographs: Photograph[] = []
  for (const scheme of schemes) {
    const tab = await browser.newPage({
      viewport: windows.laptop,
      colorScheme: scheme,
      reducedMotion: 'reduce',
    })
    const missing = new Map(parts)
    for (const [, page] of pages) {
      await tab.goto(`${address}${page}`, { waitUntil: 'load' })
      for (const [title, selector] of missing) {
        const found = await photographPart(tab, selector)
        if (!found) continue
        photographs.push({ title, scheme, ...found })
        missing.delete(title)
      }
    }
    await tab.close()
  }
  return photographs
}

async function photographPart(tab: Page, selector: string) {
  const part = tab.locator(selector).filter({ visible: true }).first()
  if ((await part.count()) === 0) return undefined
  await part.scrollIntoViewIfNeeded()
  await part.evaluate((element) =>
    Promise.all([...element.querySelectorAll('img')].map((image) => image.decode())),
  )
  const { width, height } = (await part.boundingBox()) ?? { width: 0, height: 0 }
  const webp = await webpOf(await part.screenshot({ animations: 'disabled' }))
  return { width: Math.round(width), height: Math.round(height), webp }
}

/** Photographs a mail, light and dark, and the poster as it is printed. */
export async function photographHandouts(
  browser: Browser,
  project: Project,
): Promise<Photograph[]> {
  const { brand } = project
  const words = readKitWords(project).find(({ locale }) => locale === brand.defaultLanguage)
  if (!words) return []
  const shot = async (title: string, scheme: Scheme, html: string, width: number) => {
    const tab = await browser.newPage({ viewport: { width, height: 400 }, colorScheme: scheme })
    await tab.setContent(html, { waitUntil: 'load' })
    const { height } = (await tab.locator('body').boundingBox()) ?? { height: 0 }
    const webp = await webpOf(await tab.screenshot({ fullPage: true }))
    await tab.close()
    return { title, scheme, width, height: Math.round(height), webp }
  }
  const { artefacts, made } = await mailArtefacts(root, brand, words)
  const images = new Map<string, string>()
  for (const { name, make } of artefacts.filter(({ name }) => name.endsWith('.png'))) {
    images.set(path.posix.basename(name), dataAddress('image/png', await make()))
  }
  const [mail = { html: '' }] = made.values()
  const html = mail.html.replace(/\.\.\/images\/([\w-]+\.png)/g, (whole, name: string) => {
    return images.get(name) ?? whole
  })
  const mails = await Promise.all(schemes.map((scheme) => shot('A mail', scheme, html, 640)))
  if (!words.texts.poster) return mails
  const context = { root, brand, locale: words.locale }
  const poster = await makePoster(context, words.texts.poster, 'a4')
  return [...mails, await shot('The poster', 'light', poster.html, 794)]
}

function webpOf(png: Buffer): Promise<Buffer> {
  return sharp(png).webp({ quality: 80 }).toBuffer()
}
