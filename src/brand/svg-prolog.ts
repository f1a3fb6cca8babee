import { shorten } from '../diagnostics/phrases.ts'
import { brokenAt, fetches, inOneLine, noSvg, saveAgain } from './svg-problems.ts'
import type { SvgProblem } from './svg-problems.ts'

/** The doctypes of SVG's own standards, which name a list that no browser fetches. */
const usual =
  /^(?:\w+:)?svg(?:\s+PUBLIC\s+(["'])-\/\/W3C\/\/DTD SVG [\w. ]+\/\/EN\1\s+(["'])https?:\/\/www\.w3\.org\/[\w./-]+\2)?$/

/** What is wrong with a doctype, told as what stands behind `<!DOCTYPE`. */
export function inDoctype(text: string, line: number): SvgProblem | undefined {
  if (text.includes('[')) {
    return {
      line,
      code: 'svg-entities',
      message:
        'This picture defines words of its own (<!DOCTYPE … [ … ]>), behind which anything can hide.',
      fix: saveAgain,
    }
  }
  if (usual.test(text)) return undefined
  const [, html] = /^(html)\b/i.exec(text) ?? []
  if (html !== undefined) return noSvg(line, html)
  const [, address] = /\bSYSTEM\s+["']([^"']*)/.exec(text) ?? []
  if (address !== undefined) return fetches(line, address)
  return brokenAt(line, `no SVG begins with <!DOCTYPE ${inOneLine(text)}>`)
}

/** What is wrong with an instruction, such as `xml version="1.0"`. */
export function inInstruction(text: string, line: number): SvgProblem | undefined {
  if (/^xml-stylesheet\b/.test(text)) {
    return fetches(line, /href\s*=\s*["']([^"']*)/.exec(text)?.[1] ?? text)
  }
  if (!/^xml\s/.test(text)) return undefined
  const encoding = /encoding\s*=\s*["']([^"']*)/.exec(text)?.[1] ?? 'utf-8'
  if (/^(utf-?8|us-ascii|iso-8859-1|windows-1252)$/i.test(encoding)) return undefined
  return {
    line,
    code: 'svg-encoding',
    message: `Its letters are stored in an unusual way ("${shorten(encoding)}").`,
    fix: 'Save it again in the encoding UTF-8.',
  }
}
