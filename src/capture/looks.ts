import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** What a capture photographs of one flow in one language, of which each picture shows a small part. */
export interface DrawnScreens {
  /** What decides every picture: styles, script, the words that the script puts into screens. */
  shared: string
  screens: readonly { device: string; screen: string; html: string }[]
}

/**
 * Reads the screens of a page of the built practice portal, so that what one company's name stands on can be told from
 * what is drawn alike for all.
 * @param folder of the portal, absolute
 * @param file of the page, in that folder
 * @param base the site's, which every address in the page begins with
 */
export function readScreens(folder: string, file: string, base: string): DrawnScreens {
  const place = path.join(folder, file)
  if (!existsSync(place)) return { shared: '', screens: [] }
  const anywhere = (text: string): string => text.replaceAll(`${base}assets/`, '/assets/')
  const page = anywhere(readFileSync(place, 'utf8'))
  const assets = path.join(folder, 'assets')
  const files = readdirSync(assets).map((name) =>
    anywhere(readFileSync(path.join(assets, name), 'latin1')),
  )
  const [body = ''] = /<body[^>]*>/.exec(page) ?? []
  const words = page.slice(page.indexOf('<div hidden data-words='))
  const hashes = files.map(hashOf).sort()
  return { shared: hashOf(JSON.stringify([body, words, hashes])), screens: framesIn(page) }
}

function framesIn(page: string): DrawnScreens['screens'] {
  return [...page.matchAll(/<section [^>]*data-screen="([^"]+)"[^>]*>/g)].map((found) => {
    const device = /data-device="([^"]+)"/.exec(found[0])?.[1] ?? ''
    return { device, screen: found[1] ?? '', html: sectionAt(page, found.index) }
  })
}

/** A section with all that is in it, sections too. */
function sectionAt(page: string, start: number): string {
  let depth = 0
  for (const tag of page.slice(start).matchAll(/<(\/?)section\b/g)) {
    depth += tag[1] ? -1 : 1
    if (depth === 0) return page.slice(start, start + tag.index)
  }
  return page.slice(start)
}

/**
 * What decides how a view's picture looks, but for how it is taken.
 * @param named the screens that the capture script names for the view
 * @returns nothing where it names none of the device's: then the picture may show anything
 */
export function looksOf(
  { shared, screens }: DrawnScreens,
  device: string,
  named: string | readonly string[] | undefined,
): { text: string; hash: string } | undefined {
  const names = [named ?? []].flat().map((name) => name.split('/')[0])
  const shown = screens.filter((each) => each.device === device && names.includes(each.screen))
  if (shown.length === 0) return undefined
  const text = shown.map(({ html }) => html).join('\n')
  return { text, hash: hashOf(JSON.stringify([shared, text])) }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
