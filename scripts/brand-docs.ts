import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'astro/zod'
import ts from 'typescript'
import { minimum } from '../src/brand/color.ts'
import { pairs } from '../src/brand/palette.ts'
import { brandSchema, optionNames } from '../src/brand/schema.ts'
import { quotable } from '../src/brand/values.ts'

/** The comment on an option of the brand file, as an editor shows it. */
export interface OptionComment {
  text: string
  example?: string
  default?: string
}

/** The files that are written, relative to the project. */
export const writtenFiles = {
  table: 'docs/rebrand.md',
  values: 'docs/write-a-guide.md',
  schema: 'docs/brand.schema.json',
} as const

/**
 * Reads the comment on every option with TypeScript, as an editor does for the type that `defineBrand` takes.
 * @param root the project's folder, absolute
 * @param program what TypeScript has read already, with the schema in it
 * @returns by dotted name, in the order of the schema
 */
export function readOptionComments(root: string, program?: ts.Program): Map<string, OptionComment> {
  const file = path.join(root, 'src', 'brand', 'schema.ts')
  program ??= ts.createProgram([file], compilerOptions(root))
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(file)
  const module = source && checker.getSymbolAtLocation(source)
  const input = module && checker.tryGetMemberInModuleExports('BrandInput', module)
  if (!input) throw new Error('src/brand/schema.ts exports no BrandInput.')
  const type = checker.getDeclaredTypeOfSymbol(input)
  return new Map(
    optionNames.map((name) => {
      const option = propertyAt(checker, type, name.split('.'))
      if (!option) throw new Error(`BrandInput has no ${name}.`)
      const tags = option.getJsDocTags(checker)
      const tag = (wanted: string): string | undefined =>
        ts.displayPartsToString(tags.find((each) => each.name === wanted)?.text) || undefined
      const text = oneLine(ts.displayPartsToString(option.getDocumentationComment(checker)))
      return [name, { text, example: tag('example'), default: tag('default') }]
    }),
  )
}

/**
 * This project's compiler options, without the types of browsers, of Node and of newer JavaScript: they take the time
 * and say nothing of a brand.
 */
export function compilerOptions(root: string): ts.CompilerOptions {
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(
    { ...config, include: [], files: [] },
    ts.sys,
    root,
  )
  return { ...options, types: [], lib: ['lib.es5.d.ts'] }
}

function propertyAt(
  checker: ts.TypeChecker,
  type: ts.Type,
  [key = '', ...rest]: readonly string[],
): ts.Symbol | undefined {
  const symbol = checker.getPropertyOfType(checker.getNonNullableType(type), key)
  if (!symbol || rest.length === 0) return symbol
  return propertyAt(checker, checker.getTypeOfSymbol(symbol), rest)
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** The part of a JSON Schema that is looked at here. */
interface JsonSchema {
  description?: string
  properties?: Record<string, JsonSchema>
  required?: string[]
  default?: unknown
}

/** The input of the brand file as JSON Schema, without descriptions. */
export function brandJsonSchema(): JsonSchema {
  return z.toJSONSchema(brandSchema, {
    io: 'input',
    override: ({ jsonSchema }) => {
      // What only our own code needs.
      for (const key of ['is', 'kind', 'example', 'formerly', 'renamedValues'])
        delete jsonSchema[key]
    },
  }) as JsonSchema
}

/** The part of a JSON Schema about an option. */
export function schemaAt(schema: JsonSchema, option: string): JsonSchema | undefined {
  return option
    .split('.')
    .reduce<JsonSchema | undefined>((inner, key) => inner?.properties?.[key], schema)
}

/** The whole JSON Schema file, with the comments as descriptions. */
export function schemaFile(comments: ReadonlyMap<string, OptionComment>): string {
  const schema = brandJsonSchema()
  for (const [name, { text }] of comments) {
    const option = schemaAt(schema, name)
    if (option) option.description = text
  }
  return `${JSON.stringify({ title: 'brand.config.ts of Handrail', ...schema }, null, 2)}\n`
}

/** The guide for IT with an updated table of options. */
export function withOptionTable(
  page: string,
  comments: ReadonlyMap<string, OptionComment>,
): string {
  const schema = brandJsonSchema()
  const rows = [...comments].map(([name, comment]) => {
    const example = comment.example ? ` Example: ${asCode(oneLine(comment.example))}` : ''
    const cells = [`\`${name}\``, `${comment.text}${example}`, whenLeftOut(name, comment, schema)]
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  })
  const head = ['| option | what it is | if you leave it out |', '|---|---|---|']
  return withPart(page, 'options', 'table', [...head, ...rows])
}

/** The guide for IT with an updated table of the colors that may stand on each other. */
export function withColorTable(page: string): string {
  const grounds = [...new Set(pairs.map(([, ground]) => ground))]
  const standingOn = (ground: string, ratio: number): string =>
    pairs
      .filter(([, back, least]) => back === ground && least === ratio)
      .map(([front]) => `\`${front}\``)
      .join(', ')
  const rows = grounds.map((ground) =>
    [`\`${ground}\``, standingOn(ground, minimum.text), standingOn(ground, minimum.shape)].join(
      ' | ',
    ),
  )
  return withPart(page, 'colors', 'table', [
    `| ground | words on it, at least ${minimum.text} to 1 | lines and signs, at least ${minimum.shape} to 1 |`,
    '|---|---|---|',
    ...rows.map((row) => `| ${row} |`),
  ])
}

/** The guide for writers with an updated list of the options that a sentence can quote. */
export function withValueList(page: string): string {
  const list = quotable.map((name) => `\`{brand.${name}}\``).join(', ')
  return withPart(page, 'values', 'list', ['', list, ''])
}

/** A page with new text between two of our comments. */
function withPart(page: string, name: string, what: string, lines: readonly string[]): string {
  const [begin, end] = [`<!-- ${name}: npm run docs writes this ${what} -->`, `<!-- /${name} -->`]
  const [before, after] = [page.split(begin)[0] ?? '', page.split(end)[1]]
  if (after === undefined) throw new Error(`A page in docs/ has no "${end}".`)
  return [`${before}${begin}`, ...lines, `${end}${after}`].join('\n')
}

function whenLeftOut(name: string, comment: OptionComment, schema: JsonSchema): string {
  if (comment.default !== undefined) return asCode(oneLine(comment.default))
  const end = name.lastIndexOf('.')
  const group = name.slice(0, Math.max(0, end))
  const { required = [] } = (group ? schemaAt(schema, group) : schema) ?? {}
  if (!required.includes(name.slice(end + 1))) return ''
  return group ? `needed in \`${group}\`` : 'needed'
}

/** Marks values as code, but not the words around them. */
function asCode(text: string): string {
  return text.replace(
    /^(?:\[.*?\]|\{.*\}|true|false|\d+)|'[^']*'(?= \(|, '| for |$)|^'[^']*'/g,
    '`$&`',
  )
}

/** Reads a page of the project. */
export function readPage(root: string, page: string): string {
  return readFileSync(path.join(root, ...page.split('/')), 'utf8')
}
