import type { UnlocatedDiagnostic } from '../diagnostics/diagnostic.ts'
import { shorten } from '../diagnostics/phrases.ts'

/** What is wrong with an SVG file, and in which line; unset where it is the whole file. */
export interface SvgProblem extends UnlocatedDiagnostic {
  line?: number
}

/** What makes an element one of SVG. */
export const svgNamespace = 'http://www.w3.org/2000/svg'

/** What mends most of them. */
export const saveAgain = 'Open it in a drawing program and save it again as "plain SVG".'

/** What no browser draws. */
export function brokenAt(line: number, why: string): SvgProblem {
  return {
    line,
    code: 'svg-broken',
    message: `This SVG is broken here, and browsers would not draw it: ${why}.`,
    fix: saveAgain,
  }
}

/** What is an element of something else in place of an SVG's first. */
export function noSvg(line: number, name: string): SvgProblem {
  return {
    line,
    code: 'not-an-image',
    message: `This is no SVG, whatever its name says: it begins with <${shorten(name)}>.`,
    fix: 'Get the picture itself: this may be the web page that shows it.',
  }
}

/** What is a program, or starts one. */
export function runs(line: number, what: string): SvgProblem {
  return {
    line,
    code: 'svg-runs',
    message: `This picture holds a program, which would run on your site: ${inOneLine(what)}.`,
    fix: saveAgain,
  }
}

/** What a browser would fetch from an address. */
export function fetches(line: number, address: string): SvgProblem {
  return {
    line,
    code: 'svg-outside',
    message: `This picture needs something from outside itself: "${inOneLine(address)}".`,
    fix: 'Embed it in a drawing program, and save the picture again as "plain SVG".',
  }
}

/** What leads away from the picture at a click. */
export function links(line: number, address: string): SvgProblem {
  return {
    line,
    code: 'svg-link',
    message: `This picture holds a link, and a picture has none: "${inOneLine(address)}".`,
    fix: 'Take the link out: delete <a …> and </a>, and leave what is drawn between them.',
  }
}

/** A piece of a file as messages quote it. */
export function inOneLine(text: string): string {
  return shorten(text.trim().replace(/\s+/g, ' '))
}
