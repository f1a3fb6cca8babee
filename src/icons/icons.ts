import { lucide } from './lucide.ts'
import { own } from './own.ts'

const shapes = { ...lucide, ...own }

/** What an icon is called. */
export type IconName = keyof typeof shapes

/** Whether there is an icon of that name. */
export function isIconName(name: string): name is IconName {
  return Object.hasOwn(shapes, name)
}

/** All icons' names, in the order of the alphabet. */
export const iconNames: readonly string[] = Object.keys(shapes).sort()

const prefix = 'icon-'

/** What an icon is drawn with, on a ground of 24 by 24. */
export function iconShape(name: IconName): string {
  return shapes[name]
}

/** What `<use>` in a page refers to. */
export function iconId(name: IconName): string {
  return `${prefix}${name}`
}

const used = new RegExp(`href="#${prefix}([a-z0-9-]+)"`, 'g')

/**
 * Puts the icons that a page uses into it, each once: a page without a server, or under our policy, could not use those
 * of another file.
 * @param html a whole page
 */
export function withIcons(html: string): string {
  const names = [...new Set([...html.matchAll(used)].map(([, name = '']) => name))]
  const symbols = names
    .filter(isIconName)
    .map((name) => `<symbol id="${iconId(name)}" viewBox="0 0 24 24">${shapes[name]}</symbol>`)
  if (symbols.length === 0) return html
  return html.replace('</body>', `<svg hidden>${symbols.join('')}</svg></body>`)
}
