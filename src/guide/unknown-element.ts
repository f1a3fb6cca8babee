import type { UnlocatedDiagnostic } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { shorten } from '../diagnostics/phrases.ts'
import { vocabulary } from './vocabulary.ts'

const keepWords = 'Remove the tag and keep its words.'

/** What to do with the tags of HTML that word processors and wikis leave in what is pasted. */
const htmlFixes: Readonly<Record<string, readonly string[]>> = {
  'Write **…** for a label on the screen, *…* for stress.': ['b', 'em', 'i', 'strong', 'u'],
  'Remove it; an empty line begins a new paragraph.': ['br', 'hr'],
  'Remove it with all that stands in it.': [
    ...['del', 'iframe', 's', 'script', 'style', 'svg', 'video'],
  ],
  'Write [words](https://…).': ['a'],
  'Write ## in front of it.': ['h1', 'h2'],
  'Write ### in front of it.': ['h3'],
  'Write - in front of it.': ['li'],
  'Write its rows as a list.': ['table'],
  'Write it as a line of a list.': ['tr'],
  'Remove it; the capture takes the pictures. One that you made yourself goes into capture.ts, as "supplied": docs/write-a-guide.md shows how.':
    ['img'],
  [keepWords]: [
    ...['code', 'dd', 'div', 'dl', 'dt', 'font', 'ol', 'p', 'pre', 'span'],
    ...['sub', 'sup', 'tbody', 'td', 'th', 'thead', 'ul'],
  ],
}

/** What is said of an element that no guide has. */
export function unknownElement(name: string): UnlocatedDiagnostic {
  const known = Object.keys(vocabulary)
  const small = name.toLowerCase()
  const same = known.find((each) => each.toLowerCase() === small)
  const [htmlFix] = Object.entries(htmlFixes).find(([, tags]) => tags.includes(small)) ?? []
  const near = same ?? nearest(name, known)
  return {
    code: 'unknown-element',
    message: `<${shorten(name)}> is not an element of a guide.`,
    fix:
      (same === undefined ? htmlFix : undefined) ??
      (near === undefined
        ? `Remove the tag and keep its words; there are ${known.map((each) => `<${each}>`).join(', ')}.`
        : `Did you mean <${near}>?`),
  }
}
