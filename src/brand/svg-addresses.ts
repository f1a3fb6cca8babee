/** Whether an address leads to a part of the drawing, or holds pixels or letters itself. */
export function isInside(address: string): boolean {
  return /^\s*(#|$|data:(image\/(png|jpe?g|gif|webp|avif)|font\/|application\/(x-)?font))/i.test(
    address,
  )
}

/** The first thing that a style fetches; escapes are resolved, since a browser resolves them too. */
export function outsideInStyle(style: string): string | undefined {
  if (!/[(\\@]/.test(style)) return undefined
  const plain = style
    .replace(/\\([0-9a-f]{1,6})\s?/gi, (_, hex: string) =>
      String.fromCodePoint(Math.min(Number.parseInt(hex, 16), 0x10_ffff)),
    )
    .replace(/\\(.)/g, '$1')
  const other = /@import[^;]*|(?:image-set|cross-fade|src|expression)\s*\([^)]*/i.exec(plain)?.[0]
  if (other !== undefined) return other
  return [...plain.matchAll(/url\s*\(\s*(?:"([^"]*)|'([^']*)|([^)]*))/gi)]
    .map(([, double, single, bare]) => double ?? single ?? bare ?? '')
    .find((address) => !isInside(address))
}
