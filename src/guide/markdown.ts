import type { UnlocatedDiagnostic } from '../diagnostics/diagnostic.ts'
import { ownValue } from '../diagnostics/nearest.ts'

/** Kinds of Markdown that a guide may use beside its elements. */
export const allowedMarkdown: ReadonlySet<string> = new Set([
  'root',
  'yaml',
  'text',
  'paragraph',
  'heading',
  'list',
  'listItem',
  'strong',
  'emphasis',
  'link',
  'break',
  'blockquote',
  'thematicBreak',
])

type Advice = Pick<UnlocatedDiagnostic, 'message' | 'fix'>

const picture: Advice = {
  message: 'A guide has no pictures of its own: the capture takes them.',
  fix: 'Remove the image; give its step a view in capture.ts. A picture that you made yourself goes there, as "supplied": docs/write-a-guide.md shows how.',
}

/** Markdown that people paste and a guide does not take, and what to do instead. By type of node. */
const pasted: Readonly<Record<string, Advice>> = {
  image: picture,
  imageReference: picture,
  html: {
    message: 'HTML cannot stand in a guide.',
    fix: 'Say it in words, or with the elements a guide has.',
  },
  mdxjsEsm: {
    message: 'A line that begins with "import" or "export" is code, and a guide has none.',
    fix: 'Remove it; if it is a sentence, begin it with a capital letter.',
  },
  code: {
    message: 'A block of code cannot stand in a guide.',
    fix: 'Remove the lines with ``` and keep the words.',
  },
  inlineCode: {
    message: 'Words between `backticks` cannot stand in a guide.',
    fix: 'Write **words** for a label, *words* for stress.',
  },
  table: { message: 'A table cannot stand in a guide.', fix: 'Write its rows as a list.' },
  linkReference: {
    message: 'A link needs its address beside it.',
    fix: 'Write [text](https://…).',
  },
  definition: {
    message: 'An address cannot stand on a line of its own.',
    fix: 'Remove it; a link has its address beside it: [text](https://…).',
  },
  footnoteReference: {
    message: 'A guide has no footnotes.',
    fix: 'Remove the mark; say it in the sentence, or in a <Note>.',
  },
  footnoteDefinition: {
    message: 'A guide has no footnotes.',
    fix: 'Remove it; say it in the sentence, or in a <Note>.',
  },
  delete: {
    message: 'Words that are crossed out cannot stand in a guide.',
    fix: 'Remove them, or the ~~ around them.',
  },
  toml: {
    message: 'The lines at the top of the file stand between "+++".',
    fix: 'Write "---" in place of "+++", and each line as in: title: Set up Duo.',
  },
}

/** What is said of Markdown that a guide does not take. */
export function unsupportedMarkdown(type: string): UnlocatedDiagnostic {
  const advice = ownValue(pasted, type) ?? {
    message: `"${type}" cannot stand in a guide.`,
    fix: 'Say it in plain paragraphs and lists.',
  }
  return { code: 'unsupported-markdown', ...advice }
}
