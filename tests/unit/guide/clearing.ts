import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts'

/** A guide's lines, and the place in them that a finding names. */
interface Place {
  lines: string[]
  /** From 0. */
  line: number
  /** From 0. */
  column: number
}

/** Does to the text just what the sentence of a finding says; nothing that only a programmer would know. */
type Remedy = (place: Place, problem: Diagnostic) => void

/** Replaces the first match at or behind the finding's column, in its own line. */
function inLine(pattern: RegExp, replacement: string): Remedy {
  return ({ lines, line, column }) => {
    const text = lines[line] ?? ''
    lines[line] = text.slice(0, column) + text.slice(column).replace(pattern, replacement)
  }
}

/** Takes the tag at the finding away, and the next tag that closes it. */
const keepWords: Remedy = ({ lines, line, column }) => {
  const text = lines.slice(line).join('\n')
  const [, name = ''] = /^<([\w:.-]*)/.exec(text.slice(column)) ?? []
  const opened = text.slice(0, column) + text.slice(column).replace(/^<[^>]*>/, '')
  lines.splice(line, lines.length, ...opened.replace(`</${name}>`, '').split('\n'))
}

const removeLine: Remedy = ({ lines, line }) => void lines.splice(line, 1)

const rowsAsList: Remedy = ({ lines, line }) => {
  for (let at = line; lines[at]?.startsWith('|'); at++) {
    const cells = (lines[at] ?? '')
      .split('|')
      .map((cell) => cell.trim())
      .filter(Boolean)
    lines[at] = cells.every((cell) => /^-+$/.test(cell)) ? '' : `- ${cells.join(': ')}`
  }
}

/** Takes the last of the labels that the finding counts for stress. */
const lastIsStress: Remedy = ({ lines, line }, { message }) => {
  const [, last = ''] = /"([^"]*)"\. A picture/.exec(message) ?? []
  const at = lines.findIndex((text, index) => index > line && text.includes(`**${last}**`))
  lines[at] = (lines[at] ?? '').replace(`**${last}**`, `*${last}*`)
}

const remedies: readonly [fix: RegExp, remedy: Remedy][] = [
  [/^Bold needs \*\* right before/, inLine(/^\*\*\s*(.*?)\s*\*\*/, ' **$1** ')],
  [/^Write \*[^*]+\* for stress, or <Seen>/, inLine(/^\*\*(.*?)\*\*/, '*$1*')],
  [/^Write \*…\* for stress, or bold only/, inLine(/^\*\*(.*?)\*\*/, '*$1*')],
  [/^Split the step, or write \*words\*/, lastIsStress],
  [/^Write \*\*…\*\* for a label on the screen/, inLine(/^<(\w+)>(.*?)<\/\1>/, '**$2**')],
  [/^Write \*\*words\*\* for a label/, inLine(/^`(.*?)`/, '**$1**')],
  [/^Write ## instead/, inLine(/^#/, '##')],
  [/^Write \\< for the character/, inLine(/^</, '\\<')],
  [/or \\\{ for the brace itself/, inLine(/^\{/, '\\{')],
  [/^Write \[words\]\(mailto:/, inLine(/^<(.*?)>/, '[Write to us](mailto:$1)')],
  [/^Write https:\/\/ in place/, inLine(/http:/, 'https:')],
  [/^Write its rows as a list/, rowsAsList],
  [/^Remove the \[ \]/, inLine(/\[[ x]\] /, '')],
  [/^Remove the image/, inLine(/^!\[.*?\]\(.*?\)/, '')],
  [/^Remove it, or write \{\/\*/, inLine(/^<!--.*?-->/, '')],
  [/^Remove it; an empty line begins/, inLine(/^<br ?\/?>/, ' ')],
  [/^Remove the tag and keep its words/, keepWords],
  [/^Remove it, or write <\w+> where it begins/, removeLine],
]

/** A guide's text after its first finding is mended as it says; `undefined` if no sentence says how. */
export function mend(source: string, problem: Diagnostic): string | undefined {
  const remedy = remedies.find(([fix]) => fix.test(problem.fix ?? ''))?.[1]
  if (remedy === undefined) return undefined
  const lines = source.split('\n')
  const { line = 1, column = 1 } = problem.at
  remedy({ lines, line: line - 1, column: column - 1 }, problem)
  return lines.join('\n')
}
