/** How the kinds of files begin that people save, rename or download in place of a logo. */
const beginnings: readonly [kind: string, pattern: RegExp][] = [
  ['a PNG', /^\x89PNG/],
  ['a JPEG', /^\xff\xd8\xff/],
  ['a GIF', /^GIF8/],
  ['a WebP', /^RIFF[\s\S]{4}WEBP/],
  ['a TIFF', /^(II\*\0|MM\0\*)/],
  ['an AVIF or HEIC', /^[\s\S]{4}ftyp/],
  ['a Photoshop file', /^8BPS/],
  ['a PDF or Illustrator file', /^%PDF/],
  ['a PostScript file', /^%!PS/],
  ['a bitmap', /^BM/],
  ['an icon', /^\0\0\x01\0/],
  ['a packed file', /^(\x1f\x8b|PK)/],
  ['a web page', /^\s*(<!doctype html|<html)/i],
  ['an SVG', /^(\xef\xbb\xbf)?\s*<(\?xml|svg|!--|!DOCTYPE svg)/],
]

/** The kind of file that some bytes begin, whatever its name says; `undefined` for one that nobody takes for a logo. */
export function kindOf(bytes: Buffer): string | undefined {
  const beginning = bytes.subarray(0, 512).toString('latin1')
  return beginnings.find(([, pattern]) => pattern.test(beginning))?.[0]
}
