import type { UnlocatedDiagnostic } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { shorten } from '../diagnostics/phrases.ts'
import { checkExpressions, textOf } from './expressions.ts'
import { guideWords } from './labels.ts'
import { childrenOf } from './tree.ts'
import type { Node } from './tree.ts'
import { labelById, resolveLabel } from './values.ts'
import type { ResolvedLabel, Values } from './values.ts'
import { ruleOf } from './vocabulary.ts'

/** More than this in bold is a sentence, not something that a screen shows on a button. */
const most = { words: 8, letters: 80 }

/**
 * Looks up what bold or `<Seen>` words stand for.
 * @returns the label; a complaint where the words cannot be one; nothing where the grammar has complained already
 */
export function readLabel(
  node: Node,
  values: Values,
): ResolvedLabel | UnlocatedDiagnostic | undefined {
  const text = textOf(node, values).trim()
  if (checkExpressions(text, values).length || text.includes('**')) return undefined
  if (text === '') {
    const fix = `Example: ${isSeen(node) ? '<Seen>Deny</Seen>' : '**Continue**'}`
    return { code: 'label-without-words', message: 'There are no words here for a label.', fix }
  }
  const names = expressionsOf(node)
  const [, id] = /^labels\.([\w-]+)$/.exec(names?.length === 1 ? (names[0] ?? '') : '') ?? []
  const label = (id && labelById(id, values)) || resolveLabel(text, values)
  if ('ambiguous' in label) return ambiguous(text, label.ambiguous)
  if (!('unknown' in label) && label.id !== undefined) return label
  // What the brand says of itself is the same company on a screen in any language.
  if (names?.length && names.every((name) => name.startsWith('brand.'))) {
    return { words: text, screen: textOf(node, { ...values, brand: values.screenBrand }).trim() }
  }
  if (isSeen(node)) return notInTable(text, values)
  if (isSentence(text)) {
    return {
      code: 'label-is-sentence',
      message: `Bold is for words on the screen, and "${shorten(text)}" is a sentence.`,
      fix: 'Write *…* for stress, or bold only the words on the screen.',
    }
  }
  return 'unknown' in label ? unknown(text, values) : label
}

function isSentence(text: string): boolean {
  const long = text.length > most.letters || text.split(/\s+/).length > most.words
  return long || /[.!?…]$/.test(text)
}

function isSeen(node: Node): boolean {
  return ruleOf(node)?.label === true
}

/** The names in the braces, where a node holds nothing else. */
function expressionsOf(node: Node): string[] | undefined {
  const children = childrenOf(node)
  const names = children.flatMap((child) =>
    child.type === 'mdxTextExpression' ? [child.value.trim()] : [],
  )
  return names.length === children.length ? names : undefined
}

function ambiguous(text: string, ids: readonly string[]): UnlocatedDiagnostic {
  return {
    code: 'label-ambiguous',
    message: `"${text}" could be ${ids.join(' or ')}, and these screens call them differently.`,
    fix: `Write ${ids.map((id) => `**{labels.${id}}**`).join(' or ')}.`,
  }
}

function notInTable(text: string, values: Values): UnlocatedDiagnostic {
  const near = nearestLabel(text, values)
  return {
    code: 'label-not-in-table',
    message: `<Seen>${shorten(text)}</Seen> is no label of this language.`,
    fix: near
      ? `Did you mean <Seen>${near}</Seen>?`
      : `Write the words as content/labels/${values.locale}.yaml has them, add the label there, or write *…* for stress.`,
  }
}

function unknown(text: string, values: Values): UnlocatedDiagnostic {
  const near = nearestLabel(text, values)
  return {
    code: 'label-not-in-table',
    message: `"${text}" is no label of this language, so its words on a screen in another language are not known.`,
    fix: near
      ? `Did you mean **${near}**? If not, write *…* for stress.`
      : `Write the words as content/labels/${values.locale}.yaml has them, add the label there and in every other language, or write *…* for stress.`,
  }
}

function nearestLabel(text: string, { shipped }: Values): string | undefined {
  return nearest(text, Object.values(shipped).map(guideWords))
}
