import { createRequire } from 'node:module'
import type * as Vite from 'vite'
import type { ESTree } from 'vite'
import { positionAt } from './position.ts'
import type { Position } from './position.ts'

/** Where in a file a value stands, by the keys that lead to it; `undefined` where the file alone does not tell. */
export type PlaceOf = (path: readonly PropertyKey[]) => Position | undefined

/**
 * Finds where the options of a TypeScript file stand: each at its key, an item of a list at itself, and one that is
 * missing at the nearest group that it is missing from. What a spread, a function or another file may have brought has
 * no place: better none than a wrong one.
 * @param source the file's text
 */
export function optionPlaces(source: string): PlaceOf {
  const program = parse(source)
  const root = program && defaultExport(program)
  if (!root) return () => undefined
  return (path) => {
    const offset = offsetOf(root, path, program)
    return offset === undefined ? undefined : positionAt(source, offset)
  }
}

function parse(source: string): ESTree.Program | undefined {
  // Loaded only where something is wrong: it takes a quarter of a second, and this is asked for in the same breath.
  const { parseSync } = createRequire(import.meta.url)('vite') as typeof Vite
  const { program, errors } = parseSync('file.ts', source)
  return errors.length > 0 ? undefined : program
}

/** The group that a file exports by default, bare or as what a function such as `defineBrand` is given last. */
interface Root {
  group: ESTree.ObjectExpression
  /** Whether all that is in the value is written in the group. */
  whole: boolean
}

function defaultExport(program: ESTree.Program): Root | undefined {
  const statement = program.body.find((each) => each.type === 'ExportDefaultDeclaration')
  const value = statement && written(statement.declaration, program)
  if (value?.type === 'ObjectExpression') return { group: value, whole: true }
  if (value?.type !== 'CallExpression') return undefined
  const last = value.arguments.at(-1)
  const group = last && written(last, program)
  if (group?.type !== 'ObjectExpression') return undefined
  return { group, whole: value.arguments.length === 1 }
}

/** A value without what TypeScript puts around it; for a name, what the file itself says that it is. */
function written(node: ESTree.Node, program: ESTree.Program): ESTree.Node | undefined {
  switch (node.type) {
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'ParenthesizedExpression':
      return written(node.expression, program)
    case 'Identifier': {
      const { name } = node
      const statements = program.body.map((statement) =>
        statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement,
      )
      const constants = statements.flatMap((statement) =>
        statement?.type === 'VariableDeclaration' && statement.kind === 'const'
          ? statement.declarations
          : [],
      )
      const init = constants.find(({ id }) => id.type === 'Identifier' && id.name === name)?.init
      // A name that stands for another name is followed no further: it could lead in a circle.
      return init && init.type !== 'Identifier' ? written(init, program) : undefined
    }
    default:
      return node
  }
}

function offsetOf(
  { group, whole }: Root,
  path: readonly PropertyKey[],
  program: ESTree.Program,
): number | undefined {
  let value: ESTree.Node | undefined = group
  let offset: number = group.start
  for (const [depth, key] of path.entries()) {
    if (value?.type === 'ArrayExpression') {
      const { elements }: ESTree.ArrayExpression = value
      const item: ESTree.Node | null | undefined = elements[Number(key)]
      if (!item || elements.some((each) => each?.type === 'SpreadElement')) return undefined
      offset = item.start
      value = written(item, program)
      continue
    }
    if (value?.type !== 'ObjectExpression') return isPlain(value) ? offset : undefined
    const found = lastProperty(value, String(key))
    if (found === 'perhaps') return undefined
    // What is missing from a part of the whole may stand elsewhere.
    if (found === 'missing') return whole || depth > 0 ? offset : undefined
    offset = found.key.start
    value = written(found.value, program)
  }
  return offset
}

/** Whether a value has nothing in it that could be meant: the mistake is the value as a whole. */
function isPlain(value: ESTree.Node | undefined): boolean {
  return value?.type === 'Literal' || value?.type === 'TemplateLiteral'
}

/** The property that counts, which is the last; `perhaps` where a spread or a computed key may be that. */
function lastProperty(
  { properties }: ESTree.ObjectExpression,
  key: string,
): ESTree.ObjectProperty | 'missing' | 'perhaps' {
  for (const property of properties.toReversed()) {
    if (property.type === 'SpreadElement') return 'perhaps'
    const name = nameOf(property)
    if (name === undefined) return 'perhaps'
    if (name === key) return property
  }
  return 'missing'
}

function nameOf({ key, computed }: ESTree.ObjectProperty): string | undefined {
  if (key.type === 'Literal') return String(key.value)
  return key.type === 'Identifier' && !computed ? key.name : undefined
}
