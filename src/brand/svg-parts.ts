/** A piece of an SVG file, in the order in which it stands there. */
export type SvgPart =
  | { kind: 'tag'; line: number; name: string; attributes: ReadonlyMap<string, string> }
  | { kind: 'end'; line: number; name: string }
  | { kind: 'text'; line: number; text: string }
  | { kind: 'doctype' | 'instruction'; line: number; text: string }

/** A place at which a browser would stop reading, and why. */
export class BrokenSvg extends Error {
  readonly line: number

  constructor(line: number, why: string) {
    super(why)
    this.line = line
  }
}

const name = String.raw`[\p{L}_:][\p{L}\p{N}_:.\-\u00b7]*`
const patterns = {
  comment: /<!--[\s\S]*?-->/y,
  cdata: /<!\[CDATA\[([\s\S]*?)\]\]>/y,
  instruction: /<\?([\s\S]*?)\?>/y,
  doctype: /<!DOCTYPE((?:[^<>[\]"']|"[^"]*"|'[^']*')*)(\[[\s\S]*?\]\s*)?>/y,
  end: new RegExp(String.raw`</(${name})\s*>`, 'uy'),
  tag: new RegExp(
    String.raw`<(${name})((?:\s+${name}\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(/?)>`,
    'uy',
  ),
  text: /[^<]+/y,
}
const attribute = new RegExp(String.raw`(${name})\s*=\s*(?:"([^"]*)"|'([^']*)')`, 'gu')

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/**
 * Reads an SVG file as strictly as a browser does. Whether the tags match and what they mean is for the caller.
 * @throws BrokenSvg where a browser would stop
 */
export function* svgParts(svg: string): Generator<SvgPart> {
  let at = 0
  let line = 1
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = at
    return pattern.exec(svg) ?? undefined
  }
  while (at < svg.length) {
    const [found, parts] = partAt(take, line) ?? [undefined, []]
    if (found === undefined) throw new BrokenSvg(line, broken(svg.slice(at, at + 40)))
    yield* parts
    at += found.length
    line += found.split('\n').length - 1
  }
}

/** What matches at a place, and what it says; nothing where nothing does. */
function partAt(
  take: (pattern: RegExp) => RegExpExecArray | undefined,
  line: number,
): [string, SvgPart[]] | undefined {
  const comment = take(patterns.comment)
  if (comment) return [comment[0], []]
  const cdata = take(patterns.cdata)
  if (cdata) return [cdata[0], [{ kind: 'text', line, text: cdata[1] ?? '' }]]
  const instruction = take(patterns.instruction)
  if (instruction)
    return [instruction[0], [{ kind: 'instruction', line, text: instruction[1] ?? '' }]]
  const doctype = take(patterns.doctype)
  if (doctype) return [doctype[0], [{ kind: 'doctype', line, text: doctype[0] }]]
  const text = take(patterns.text)
  if (text) return [text[0], [{ kind: 'text', line, text: decoded(text[0], line) }]]
  const end = take(patterns.end)
  if (end) return [end[0], [{ kind: 'end', line, name: end[1] ?? '' }]]
  const tag = take(patterns.tag)
  if (!tag) return undefined
  const [whole, tagName = '', written = '', closed] = tag
  const open: SvgPart = {
    kind: 'tag',
    line,
    name: tagName,
    attributes: attributesIn(written, line),
  }
  return [whole, closed ? [open, { kind: 'end', line, name: tagName }] : [open]]
}

function attributesIn(written: string, line: number): Map<string, string> {
  const found = new Map<string, string>()
  for (const [, key = '', double, single] of written.matchAll(attribute)) {
    if (found.has(key)) throw new BrokenSvg(line, `the attribute ${key} is there twice`)
    found.set(key, decoded(double ?? single ?? '', line))
  }
  return found
}

/** A text with its character references resolved, so that nothing hides behind them. */
function decoded(text: string, line: number): string {
  if (/[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]/.test(text)) {
    throw new BrokenSvg(line, 'a character stands here that no text may have')
  }
  return text.replace(/&([^;\s&<]*;?)/g, (whole, reference: string) => {
    const code = /^#(?:x([0-9a-f]+)|(\d+));$/i.exec(reference)
    const point = code ? Number.parseInt(code[1] ?? code[2] ?? '', code[1] ? 16 : 10) : undefined
    if (point !== undefined && point > 0 && point <= 0x10_ffff) return String.fromCodePoint(point)
    const known = reference.endsWith(';') ? named[reference.slice(0, -1)] : undefined
    if (known === undefined) throw new BrokenSvg(line, `${whole} stands for nothing here`)
    return known
  })
}

function broken(rest: string): string {
  if (rest.startsWith('<!--')) return 'a comment is not closed'
  if (rest.startsWith('<![CDATA[') || rest.startsWith('<?')) return 'a part of it is not closed'
  const tag = /^<\/?[\w:.-]+/.exec(rest)?.[0]
  return tag ? `${tag}> is not written to its end` : 'a < stands here that begins nothing'
}
