import { createRequire } from 'node:module'
import type * as Vite from 'vite'
import type { ESTree } from 'vite'
import { isMap, parseDocument } from 'yaml'
import { hashOf } from './file-tree.ts'
import type { History } from './history.ts'

/** A label table as it stands in a file: id → words, or words with what is known of them. */
type Table = ReadonlyMap<string, unknown>

/**
 * Reads a label table, in YAML or as an old TypeScript file; `undefined` where it can't be read. A label whose words a
 * program puts together has none.
 */
export function readLabels(text: string, file: string): Table | undefined {
  const value = file.endsWith('.ts') ? exportedValue(text) : yamlValue(text)
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : undefined
}

/** The hash of each label of a table, by `<locale>/<id>`. */
export function labelHashes(table: Table, locale: string): Map<string, string> {
  return new Map([...table].map(([id, words]) => [`${locale}/${id}`, hashOfWords(words)]))
}

/**
 * Puts the words that somebody has changed into the new table.
 * @returns the table's text, and the ids of those labels
 */
export function mergeLabels(
  theirs: Table,
  newText: string,
  locale: string,
  { labels }: Pick<History, 'labels'>,
): { text: string; ids: string[] } {
  const document = parseDocument(newText)
  const ours = readLabels(newText, '.yaml')
  const changed = [...theirs].filter(([id, words]) => {
    if (words === undefined) return false
    const hash = hashOfWords(words)
    return !labels.get(`${locale}/${id}`)?.has(hash) && hashOfWords(ours?.get(id)) !== hash
  })
  for (const [id, words] of changed) document.set(id, words)
  return {
    text: changed.length > 0 ? document.toString({ lineWidth: 0 }) : newText,
    ids: changed.map(([id]) => id),
  }
}

function hashOfWords(words: unknown): string {
  return hashOf(Buffer.from(JSON.stringify(words) ?? ''))
}

function yamlValue(text: string): unknown {
  const document = parseDocument(text)
  return document.errors.length === 0 && isMap(document.contents) ? document.toJS() : undefined
}

/** What a TypeScript file exports by default, where that is only texts: read, not run. */
function exportedValue(text: string): unknown {
  const { parseSync } = createRequire(import.meta.url)('vite') as typeof Vite
  const { program, errors } = parseSync('labels.ts', text)
  const exported = program.body.find((each) => each.type === 'ExportDefaultDeclaration')
  return errors.length === 0 && exported ? valueOf(exported.declaration) : undefined
}

function valueOf(node: ESTree.Node): unknown {
  switch (node.type) {
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'ParenthesizedExpression':
      return valueOf(node.expression)
    case 'Literal':
      return node.value
    case 'TemplateLiteral':
      return node.expressions.length > 0 ? undefined : node.quasis[0]?.value.cooked
    case 'ObjectExpression':
      return Object.fromEntries(
        node.properties.flatMap((each): [string, unknown][] => {
          // What stands there only once the file is run has no words here.
          if (each.type !== 'Property' || each.computed) return [['…', undefined]]
          const { key, value } = each
          if (key.type === 'Identifier') return [[key.name, valueOf(value)]]
          return key.type === 'Literal' ? [[String(key.value), valueOf(value)]] : []
        }),
      )
    default:
      return undefined
  }
}
