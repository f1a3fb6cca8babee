import { classesIn, readStyles } from './css.ts'
import { stylesOf } from './links.ts'

const known = new Map<string, Set<string>>()

/**
 * Every class of a page that no style sheet of the page has. Tailwind writes nothing for a name that its theme lacks,
 * and says nothing of it.
 * @param read the text of the sheet at an address
 */
export function unwrittenClasses(html: string, read: (sheet: string) => string): string[] {
  const written = stylesOf(html).map((address) => classesOf(read(address)))
  return classNamesOf(html).filter((name) => !written.some((names) => names.has(name)))
}

/** A sheet is read once, however many pages load it. */
function classesOf(css: string): Set<string> {
  const names = known.get(css) ?? classesIn(readStyles(css))
  known.set(css, names)
  return names
}

/** Every class that a page's elements have, once. */
function classNamesOf(html: string): string[] {
  const lists = [...html.matchAll(/\sclass="([^"]*)"/g)].map(([, list = '']) =>
    list.replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
  )
  return [...new Set(lists.flatMap((list) => list.split(/\s+/)).filter(Boolean))]
}
