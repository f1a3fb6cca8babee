import type { UnlocatedDiagnostic } from '../diagnostics/diagnostic.ts'
import { ownValue } from '../diagnostics/nearest.ts'
import { shorten } from '../diagnostics/phrases.ts'
import { unknownElement } from './unknown-element.ts'
import { vocabulary } from './vocabulary.ts'

/** For a brace without its partner. */
export const unclosedBrace: UnlocatedDiagnostic = {
  code: 'unclosed-brace',
  message: 'A { is opened here and not closed.',
  fix: 'Write \\{ for the brace itself, or close it: {brand.name}.',
}

/** For something between braces that is no expression of a guide. */
export const nothingToSay: UnlocatedDiagnostic = {
  code: 'unknown-expression',
  message: 'What stands between { and } here is nothing that a guide can say.',
  fix: 'Write {brand.…}, {labels.…} or {steps.…}, or \\{ for the brace itself.',
}

/** The parser's errors that a writer meets, each explained in words that help. */
const explanations: readonly [RegExp, (found: string[], rest: string) => UnlocatedDiagnostic][] = [
  [
    /^Expected a closing tag for `<([^`]*)>`/,
    ([name = '']) =>
      ownValue(vocabulary, name)
        ? {
            code: 'element-not-closed',
            message: `<${name}> is opened here and not closed.`,
            fix: ownLines(name),
          }
        : unknownElement(name),
  ],
  [
    /^Unexpected closing tag `<\/([^`]*)>`, expected an open tag first/,
    ([name = '']) => ({
      code: 'element-not-opened',
      message: `</${name}> closes something that was never opened.`,
      fix: `Remove it, or write <${name}> where it begins.`,
    }),
  ],
  [
    /^Unexpected closing tag `<\/([^`]*)>`, expected corresponding closing tag for `<([^`]*)>` \((\d+):/,
    ([name = '', open = '', line = '']) => ({
      code: 'element-not-closed',
      message: `</${name}> stands here, and <${open}> from line ${line} is still open.`,
      fix: `Write </${open}> before it.`,
    }),
  ],
  [
    /^Expected the closing tag `<\/([^`]*)>`/,
    ([name = '']) => ({
      code: 'element-in-paragraph',
      message: `</${name}> stands in the middle of a paragraph.`,
      fix: ownLines(name),
    }),
  ],
  [/^Unexpected end of file in expression/, () => unclosedBrace],
  [
    /^Could not parse expression/,
    (_, rest) => {
      const [name, kind = '', id = ''] = /^\{(labels|steps)\.([\w-]+)\}/.exec(rest) ?? []
      if (name) {
        return {
          code: 'unknown-expression',
          message: `${shorten(name)} cannot be read as it is written: a part of it is a word or a number of JavaScript’s own, as "in" is.`,
          fix: `Write {${kind}['${id}']}.`,
        }
      }
      return nothingToSay
    },
  ],
  [/^Unexpected character.*(?:after `<`|before name|in name|attribute)/, (_, rest) => badTag(rest)],
]

/**
 * Explains an error of the parser to a person who does not know that there is one.
 * @param error the parser's sentence, without its position
 * @param rest the file's text from the place it speaks of to the end of the line
 */
export function explainParser(error: string, rest: string): UnlocatedDiagnostic {
  for (const [pattern, explain] of explanations) {
    const found = pattern.exec(error)
    if (found) return explain(found.slice(1), rest)
  }
  const [sentence = error] = error.split(/\s\(|\n/)
  return {
    code: 'syntax',
    message: `This cannot be read: ${sentence.replace(/\.?$/, '.')}`,
    fix: 'To show a < or a { itself, write \\< or \\{.',
  }
}

/** How an element is written that holds paragraphs. */
export function ownLines(name: string): string {
  return `Write <${name}> and </${name}> on lines of their own, with an empty line inside each.`
}

function badTag(rest: string): UnlocatedDiagnostic {
  if (rest.startsWith('<!--')) {
    return {
      code: 'html-comment',
      message: 'A comment of HTML (<!-- … -->) cannot stand in a guide.',
      fix: 'Remove it, or write {/* … */}.',
    }
  }
  const [, address] = /^<((?:https?:|mailto:)?[^\s<>]*[@:][^\s<>]*)>/.exec(rest) ?? []
  if (address !== undefined) {
    const target = /^\w+:/.test(address) ? address : `mailto:${address}`
    return {
      code: 'address-in-brackets',
      message: `An address cannot stand between < and >: <${shorten(address)}>.`,
      fix: `Write [words](${shorten(target)}).`,
    }
  }
  const [, name = ''] = /^<\/?([A-Za-z]\w*)/.exec(rest) ?? []
  const example = ownValue(vocabulary, name)?.example
  if (example !== undefined) {
    return {
      code: 'unreadable-tag',
      message: /[“”‘’„]/.test(rest)
        ? `The quotes in <${name} …> are curly.`
        : `<${name} …> is not written to its end, or a quote in it is missing.`,
      fix: `Write straight quotes at both ends of each value. Example: ${example}`,
    }
  }
  return {
    code: 'stray-bracket',
    message: 'There is a < here that does not begin anything a guide knows.',
    fix: 'Write \\< for the character itself.',
  }
}
