import Link from './guide/Link.astro'

/**
 * Each file of `guide/` draws the element that it is called after: one of the vocabulary, or one the page's tree adds.
 */
const files = import.meta.glob<{ default: typeof Link }>('./guide/*.astro', { eager: true })

/** What a guide's words are rendered with, by the names of elements. */
export const guideComponents = {
  ...Object.fromEntries(
    Object.entries(files).map(([file, { default: component }]) => [nameOf(file), component]),
  ),
  a: Link,
}

function nameOf(file: string): string {
  return file.replace(/^.*\/|\.astro$/g, '')
}
