/** Pixels and letters that an address holds itself; a drawing is none, since it may hold more addresses. */
const held = String.raw`data:(?:image/(?:png|jpe?g|gif|webp|avif)|font/[\w.-]+|application/(?:x-)?font[\w.-]*)[;,]`

const inside = new RegExp(String.raw`^\s*(?:#|$|${held})`, 'i')

/** Whether an address leads to a part of the drawing, or holds pixels or letters itself. */
export function isInside(address: string): boolean {
  return inside.test(address)
}

/** What matches a word of a style however it is written: a browser resolves \75 to u, and \r to r. */
function written(word: string): string {
  return [...word]
    .map((letter) => {
      const codes = [letter.toLowerCase(), letter.toUpperCase()].map((each) =>
        each.charCodeAt(0).toString(16),
      )
      return String.raw`(?:\\?${letter}|\\0{0,4}(?:${codes.join('|')})(?:\r\n|\s)?)`
    })
    .join('')
}

/** What fetches without any url(), and needs none to draw. */
const fetching = ['image-set', 'cross-fade', 'src', 'expression'].map(written).join('|')

/**
 * Each is judged by what follows it, wherever it stands: what is a comment or a string to us might be none to a
 * browser. An @import of anything but words or an address is no @import.
 */
const outside = new RegExp(
  [
    String.raw`@${written('import')}\s*(?:["'/\\]|${written('url')}\()[^;]*`,
    String.raw`(?:${fetching})\([^)]*`,
    String.raw`${written('url')}\((?!\s*(?:"\s*(?:"|#|${held})|'\s*(?:'|#|${held})|\)|#|${held}))[^)]*`,
  ].join('|'),
  'i',
)

/** It names a namespace, and fetches nothing. */
const namespaceRule =
  /@namespace\s+(?:[\w-]+\s+)?url\(\s*(["']?)http:\/\/www\.w3\.org\/\d{4}\/\w+\1\s*\)/gi

/** The first thing that a style fetches. */
export function outsideInStyle(style: string): string | undefined {
  return outside
    .exec(style.replace(namespaceRule, '@namespace'))?.[0]
    .replace(/^url\(\s*["']?/i, '')
}
