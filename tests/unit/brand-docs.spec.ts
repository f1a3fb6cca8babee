import path from 'node:path'
import { expect, test } from 'playwright/test'
import ts from 'typescript'
import {
  brandJsonSchema,
  compilerOptions,
  readOptionComments,
  readPage,
  schemaAt,
  schemaFile,
  withColorTable,
  withOptionTable,
  withValueList,
  writtenFiles,
} from '../../scripts/brand-docs.ts'
import { brandSchema } from '../../src/brand/schema.ts'
import { expectationAt } from '../../src/diagnostics/schema-issues.ts'

const root = path.join(import.meta.dirname, '../..')
const file = path.join(root, 'explained.config.ts')
const written = `import { defineBrand } from '#brand'
defineBrand({
  name: 'Acme',
  site: { url: 'https://guide.example.com' },
  color: '#0f6b5c',
  support: { phone: '555-0100' },
  enrollment: { linkDays: 7 },
})`

let editor: ts.LanguageService
let comments: ReturnType<typeof readOptionComments>

// TypeScript reads the project once, as an editor does.
test.beforeAll(() => {
  const options = compilerOptions(root)
  editor = ts.createLanguageService({
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => {
      const text = name === file ? written : ts.sys.readFile(name)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    getCurrentDirectory: () => root,
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: ts.sys.readFile,
  })
  comments = readOptionComments(root, editor.getProgram())
})

test('every option has a comment', () => {
  const bare = [...comments].filter(([, { text }]) => text === '').map(([name]) => name)
  expect(bare).toEqual([])
})

test('the table in the guide for IT says what the comments say', () => {
  const page = readPage(root, writtenFiles.table)
  expect(page, 'run "npm run docs"').toBe(withOptionTable(page, comments))
  expect(page, 'run "npm run docs"').toBe(withColorTable(page))
})

test('the list in the guide for writers says what a sentence can quote', () => {
  const page = readPage(root, writtenFiles.values)
  expect(page, 'run "npm run docs"').toBe(withValueList(page))
})

test('the JSON Schema says what schema and comments say', () => {
  expect(readPage(root, writtenFiles.schema), 'run "npm run docs"').toBe(schemaFile(comments))
})

test('an example in a comment is the one in messages', () => {
  for (const [name, comment] of comments) {
    const { example = '' } = expectationAt(brandSchema, name.split('.'))
    const quoted = comment.example?.replaceAll("'", '"') ?? ''
    if (quoted.startsWith('"')) expect(quoted.split(' for ')[0], name).toBe(example)
  }
})

test('a default in a comment is the one in the schema', () => {
  const schema = brandJsonSchema()
  for (const [name, comment] of comments) {
    const value = schemaAt(schema, name)?.default
    if (value === undefined || isGroup(value)) continue
    const told = comment.default ?? ''
    // The two platforms share their comments.
    const isSaid = name.startsWith('platforms.') || name === 'languages' || asWritten(value, told)
    expect(isSaid, `${name}: ${told} is not ${JSON.stringify(value)}`).toBe(true)
  }
})

function isGroup(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function asWritten(value: unknown, told: string): boolean {
  const json = JSON.stringify(value).replaceAll('"', "'").replaceAll(',', ', ')
  return told === json || [',', ':'].some((mark) => told.startsWith(`${json}${mark}`))
}

test('an editor explains an option where it is written, through defaults and transforms', () => {
  const hover = (key: string): string => {
    const info = editor.getQuickInfoAtPosition(file, written.indexOf(`${key}:`))
    const tags = info?.tags?.map(({ name, text }) => `@${name} ${ts.displayPartsToString(text)}`)
    return [ts.displayPartsToString(info?.documentation), ...(tags ?? [])].join('\n')
  }
  expect(hover('url')).toMatch(
    /^The address of the web server, without a path\.[^]*@example 'https/,
  )
  expect(hover('color')).toMatch(/^Your brand color\.[^]*@default '#0b69a3', a neutral blue/)
  expect(hover('linkDays')).toMatch(/^How many days[^]*Enrollment link\.[^]*@default 30/)
})
