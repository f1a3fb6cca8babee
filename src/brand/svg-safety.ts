import { shorten } from '../diagnostics/phrases.ts'
import { outsideInStyle } from './svg-addresses.ts'
import { inAttribute } from './svg-attributes.ts'
import { svgParts } from './svg-parts.ts'
import type { SvgPart } from './svg-parts.ts'
import { brokenAt, fetches, noSvg, runs, saveAgain, svgNamespace } from './svg-problems.ts'
import type { SvgProblem } from './svg-problems.ts'
import { inDoctype, inInstruction } from './svg-prolog.ts'

const pageNamespace = 'http://www.w3.org/1999/xhtml'
const xmlNamespaces = {
  xml: 'http://www.w3.org/XML/1998/namespace',
  xmlns: 'http://www.w3.org/2000/xmlns/',
}

/** What draws, or says something about a drawing. Elements of drawing programs have namespaces of their own. */
const drawing = new Set(
  (
    'a animate animateColor animateMotion animateTransform circle clipPath color-profile cursor defs desc ellipse ' +
    'filter flowLine flowPara flowRegion flowRoot flowSpan font font-face font-face-name font-face-src g glyph hatch ' +
    'hatchpath hkern image line linearGradient marker mask mesh meshgradient meshpatch meshrow metadata ' +
    'missing-glyph mpath path pattern polygon polyline radialGradient rect set solidcolor stop style svg switch ' +
    'symbol text textPath title tref tspan use view vkern'
  ).split(' '),
)

/** How deep elements may stand in each other: far more than any drawing needs, far less than stops a program. */
const deepest = 200

/** An element that is still open, and the namespaces that its prefixes stand for. */
interface Open {
  name: string
  line: number
  namespaces: Readonly<Record<string, string>>
  /** All the words of a style sheet: a browser reads them as one, whatever stands between them. */
  style?: string
}

/** The first thing for which a file can't be published that is called an SVG. */
export function svgFileProblem(bytes: Uint8Array): SvgProblem | undefined {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return {
      code: 'svg-encoding',
      message: 'Its letters are stored in an unusual way.',
      fix: 'Save it again in the encoding UTF-8.',
    }
  }
  return svgProblem(text)
}

/**
 * The first thing in an SVG file for which it can't be published: what runs, what is fetched from elsewhere, what a
 * browser does not draw. A picture on a page runs nothing, but its own address opens like a page.
 */
export function svgProblem(svg: string): SvgProblem | undefined {
  const open: Open[] = []
  let begun = false
  let line = 1
  for (const part of svgParts(svg)) {
    line = part.line
    if (part.kind === 'broken') return brokenAt(line, part.text)
    const inner = open.at(-1)
    if (part.kind === 'tag') {
      if (begun && !inner)
        return brokenAt(line, `<${part.name}> stands behind the end of the drawing`)
      if (open.length > deepest)
        return brokenAt(line, `its elements stand more than ${deepest} deep`)
      const namespaces = declared(part.attributes, inner?.namespaces ?? xmlNamespaces)
      const space = spaceOf(part.name, namespaces, true)
      if (!begun && (space !== svgNamespace || localOf(part.name) !== 'svg'))
        return noDrawing(part, space)
      const found = inTag(part, namespaces)
      if (found) return found
      begun = true
      const isStyle = localOf(part.name) === 'style'
      open.push({ name: part.name, line, namespaces, ...(isStyle ? { style: '' } : {}) })
    } else if (part.kind === 'end') {
      if (inner?.name !== part.name) {
        return brokenAt(
          line,
          inner
            ? `<${inner.name}> is not closed before </${part.name}>`
            : `</${part.name}> closes nothing`,
        )
      }
      open.pop()
      const outside = outsideInStyle(inner.style ?? '')
      if (outside !== undefined) return fetches(inner.line, outside)
    } else if (part.kind === 'text' && inner?.style !== undefined) {
      inner.style += part.text
    } else {
      const found = inText(part, inner)
      if (found) return found
    }
  }
  const last = open.at(-1)
  if (last) return brokenAt(line, `it ends before <${last.name}> is closed`)
  return begun ? undefined : brokenAt(1, 'nothing is drawn in it')
}

function noDrawing(
  { name, line }: SvgPart & { kind: 'tag' },
  space: string | undefined,
): SvgProblem {
  if (localOf(name) !== 'svg' || space !== undefined) return noSvg(line, name)
  return {
    line,
    code: 'svg-without-namespace',
    message: 'Browsers do not draw this SVG: its first element does not say what it is.',
    fix: `Write <svg xmlns="${svgNamespace}" …>.`,
  }
}

/** What is wrong with an element or its attributes. */
function inTag(
  { name, attributes, line }: SvgPart & { kind: 'tag' },
  namespaces: Readonly<Record<string, string>>,
): SvgProblem | undefined {
  const undeclared = [name, ...attributes.keys()].find(
    (each) => each.includes(':') && spaceOf(each, namespaces, false) === undefined,
  )
  if (undeclared) {
    const prefix = undeclared.split(':')[0]
    return brokenAt(line, `the prefix of ${undeclared} is declared nowhere (xmlns:${prefix})`)
  }
  const space = spaceOf(name, namespaces, true)
  const local = localOf(name)
  if (space === svgNamespace && /^(script|handler|listener)$/i.test(local))
    return runs(line, `<${name}>`)
  if (space === pageNamespace || (space === svgNamespace && !isDrawing(local))) {
    return {
      line,
      code: 'svg-foreign',
      message: `This picture holds something that no drawing needs, and that may run: <${shorten(name)}>.`,
      fix: saveAgain,
    }
  }
  for (const [key, value] of attributes) {
    if (key === 'xmlns' || key.startsWith('xmlns:')) continue
    const found = inAttribute(local, key, value, line)
    if (found) return found
  }
  return undefined
}

function inText(
  { kind, text, line }: Exclude<SvgPart, { kind: 'tag' | 'end' }>,
  inner?: Open,
): SvgProblem | undefined {
  if (kind === 'doctype') return inDoctype(text, line)
  if (kind === 'instruction') return inInstruction(text, line)
  if (kind !== 'text') return undefined
  const isWord = !inner && text.replace('\ufeff', '').trim() !== ''
  return isWord ? brokenAt(line, 'words stand outside the drawing') : undefined
}

/** The namespaces inside an element: those around it, and those that it declares. */
function declared(
  attributes: ReadonlyMap<string, string>,
  around: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const own = [...attributes].filter(([key]) => key === 'xmlns' || key.startsWith('xmlns:'))
  if (own.length === 0) return around
  return { ...around, ...Object.fromEntries(own.map(([key, value]) => [key.slice(6), value])) }
}

/** The namespace of a name; an attribute without a prefix has none. */
function spaceOf(name: string, namespaces: Readonly<Record<string, string>>, isElement: boolean) {
  const prefix = name.includes(':') ? name.slice(0, name.indexOf(':')) : ''
  if (!isElement && prefix === '') return undefined
  return Object.hasOwn(namespaces, prefix) ? namespaces[prefix] || undefined : undefined
}

const localOf = (name: string): string => name.slice(name.indexOf(':') + 1)

const isDrawing = (name: string): boolean => drawing.has(name) || /^fe[A-Z]\w*$/.test(name)
