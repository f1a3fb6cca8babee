import sax from 'sax'

/** A piece of an SVG file, in the order in which it stands there. */
export type SvgPart =
  | { kind: 'tag'; line: number; name: string; attributes: ReadonlyMap<string, string> }
  | { kind: 'end'; line: number; name: string }
  | { kind: 'text'; line: number; text: string }
  | { kind: 'doctype' | 'instruction'; line: number; text: string }
  /** Here a browser stops reading; `text` says why. What comes after it counts for nothing. */
  | { kind: 'broken'; line: number; text: string }

/** Words such as `&nbsp;` stand for nothing in an SVG. */
const strictly = { position: true, strictEntities: true }

/**
 * Reads an SVG file strictly enough that nothing hides, references to characters resolved. What else a browser would
 * refuse, drawing it finds.
 */
export function svgParts(svg: string): SvgPart[] {
  const lines = lineCounter(svg)
  // The parser lets them pass, and no browser draws what holds one.
  const control = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]/.exec(svg)
  if (control) {
    const text = 'a character stands here that no text may have'
    return [{ kind: 'broken', line: lines(control.index), text }]
  }
  const parts: SvgPart[] = []
  const reader = sax.parser(true, strictly)
  const here = (): number => reader.line + 1
  const broken = (text: string): void => {
    parts.push({ kind: 'broken', line: here(), text })
  }
  let attributes = new Map<string, string>()
  let kept: object = {}
  reader.onopentagstart = (tag) => {
    attributes = new Map()
    kept = tag.attributes
  }
  reader.onattribute = ({ name, value }) => {
    if (attributes.has(name)) broken(`${name} is there twice`)
    attributes.set(name, value)
    // What the parser keeps, it does not tell again, and stumbles over where every object has such a name.
    Reflect.deleteProperty(kept, name)
  }
  reader.onopentag = ({ name }) => {
    parts.push({ kind: 'tag', line: lines(reader.startTagPosition), name, attributes })
  }
  reader.onclosetag = (name) => parts.push({ kind: 'end', line: here(), name })
  reader.ontext = (text) => parts.push({ kind: 'text', line: here(), text })
  reader.oncdata = (text) => parts.push({ kind: 'text', line: here(), text })
  reader.ondoctype = (text) => parts.push({ kind: 'doctype', line: here(), text: text.trim() })
  reader.onprocessinginstruction = ({ name, body }) =>
    parts.push({ kind: 'instruction', line: here(), text: `${name} ${body}` })
  reader.onerror = ({ message }) => {
    const [why = ''] = message.split('\n')
    broken(why.replace(/^\w/, (one) => one.toLowerCase()))
    // The parser goes on to the end of what it was given.
    reader.resume()
  }
  try {
    reader.write(svg.replace(/^\ufeff/, '')).close()
  } catch {
    broken("what stands here can't be read")
  }
  return parts
}

/** The line of a place in a text; places are asked for in order. */
function lineCounter(text: string): (place: number) => number {
  let [line, at] = [1, 0]
  return (place) => {
    for (; at < place; at++) if (text[at] === '\n') line++
    return line
  }
}
