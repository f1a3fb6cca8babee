import { ownValue } from './own-value.ts'

const stress = 'Write **…** for a label on the screen, *…* for stress.'
const paragraph = 'Remove it; an empty line begins a new paragraph.'
const keepWords = 'Remove the tag and keep its words.'
const whole = 'Remove it with all that stands in it.'

/** Tags of HTML that word processors and wikis leave in what is pasted, and what to do with each. */
const fixes: Readonly<Record<string, string>> = {
  a: 'Write [words](https://…).',
  b: stress,
  br: paragraph,
  code: keepWords,
  dd: keepWords,
  del: whole,
  div: keepWords,
  dl: keepWords,
  dt: keepWords,
  em: stress,
  font: keepWords,
  h1: 'Write ## in front of it.',
  h2: 'Write ## in front of it.',
  h3: 'Write ### in front of it.',
  hr: paragraph,
  i: stress,
  iframe: whole,
  img: 'Remove it; the capture takes the pictures.',
  li: 'Write - in front of it.',
  ol: keepWords,
  p: keepWords,
  pre: keepWords,
  s: whole,
  script: whole,
  span: keepWords,
  strong: stress,
  style: whole,
  sub: keepWords,
  sup: keepWords,
  svg: whole,
  table: 'Write its rows as a list.',
  tbody: keepWords,
  td: keepWords,
  th: keepWords,
  thead: keepWords,
  tr: 'Write it as a line of a list.',
  u: stress,
  ul: keepWords,
  video: whole,
}

/** What to do with a tag of HTML, or `undefined` for a name that is none. */
export function htmlFix(name: string): string | undefined {
  return ownValue(fixes, name.toLowerCase())
}
