import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

/** Where content is looked for: the brand home's own first, then the shipped one. */
export interface ContentPlaces {
  /** The project, absolute. */
  root: string
  /** The brand home, absolute; often the root itself. */
  home: string
}

/** The path of a content file: the brand's own if it has one. `undefined` where neither has it. */
export function contentFile({ root, home }: ContentPlaces, name: string): string | undefined {
  return [home, root]
    .map((place) => path.join(place, 'content', ...name.split('/')))
    .find((file) => existsSync(file))
}

/** A path as people and messages write it: relative to the project, with `/`. */
export function shownPath(root: string, file: string): string {
  return path.relative(root, file).split(path.sep).join('/')
}

/** What messages call a content file, whether it is there or not. */
export function shownFile(places: ContentPlaces, name: string): string {
  const file = contentFile(places, name)
  return file === undefined ? `content/${name}` : shownPath(places.root, file)
}

/** The ids of all guides: every folder in `content/guides` of the shipped content or the brand. */
export function guideIds({ root, home }: ContentPlaces): string[] {
  const folders = [root, home]
    .map((place) => path.join(place, 'content', 'guides'))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
  return [...new Set(folders.map(({ name }) => name))].sort()
}
