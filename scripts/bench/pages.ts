import { readdirSync } from 'node:fs'
import { setUpGuide } from './workshop.ts'

/** The pages of a built site, by their path inside it: ``, `guides/x/`, `404.html`. */
export function pagesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
    .sort()
}

/**
 * The pages that are looked at one by one: all but the many of one step. Of those the first stands for the others, by
 * its short address.
 */
export function lookedAt(folder: string): string[] {
  return pagesIn(folder).filter(
    (page) => !/(^|\/)guides\/[^/]+\/[^/]+\/$/.test(page) && !/(^|\/)(?!1\/)\d+\/$/.test(page),
  )
}

/** The path of the set-up guide in the default language. */
export const setUpPage = `guides/${setUpGuide}/`
