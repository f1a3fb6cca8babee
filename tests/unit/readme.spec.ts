import { spawnSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'astro/zod'
import { expect } from 'playwright/test'
import sharp from 'sharp'
import type { Command } from '../../scripts/cli.ts'
import { readOptions } from '../../scripts/cli.ts'
import manifest from '../../package.json' with { type: 'json' }
import { loadBrand } from '../../src/brand/load.ts'
import { exitCode } from '../../src/diagnostics/diagnostic.ts'
import { brandSchema } from '../../src/brand/schema.ts'
import { brandValues } from '../../src/brand/values.ts'
import { loadLabels } from '../../src/guide/load.ts'
import { parseGuide } from '../../src/guide/parse-guide.ts'
import { valuesFor } from '../../src/guide/values.ts'
import { vocabulary } from '../../src/guide/vocabulary.ts'
import { isLocale } from '../../src/i18n/language.ts'
import { test } from '../brand-project.ts'

const root = path.join(import.meta.dirname, '../..')
const pages = [
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...globSync('docs/**/*.md', { cwd: root }),
].map((page) => page.split(path.sep).join('/'))

function read(page: string): string {
  return readFileSync(path.join(root, page), 'utf8')
}

/** Commands whose file has another name than they. */
const files: Record<string, string> = { picture: 'readme-picture' }

/** What stands between backticks, one line or a block. */
function codeOf(page: string): string[] {
  const blocks = [...read(page).matchAll(/^```\w*\n([\s\S]*?)^```/gm)].map(([, code = '']) => code)
  const prose = read(page).replace(/^```\w*\n[\s\S]*?^```/gm, '')
  return [...blocks, ...[...prose.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code)]
}

/** The blocks of one kind, such as `ts`. */
function blocksOf(page: string, kind: string): string[] {
  const blocks = read(page).matchAll(new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\``, 'gm'))
  return [...blocks].map(([, code = '']) => code)
}

/** The anchors of a page's headings, as GitHub makes them. */
function anchorsOf(page: string): string[] {
  return [...read(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  )
}

for (const page of pages) {
  test(`every link of ${page} leads to something that is there`, () => {
    for (const [, link = ''] of read(page).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (link.startsWith('https://')) continue
      const [file = '', anchor] = link.split('#')
      const target = path.posix.join(path.posix.dirname(page), file)
      expect(existsSync(path.join(root, file ? target : page)), `${link} in ${page}`).toBe(true)
      if (anchor) expect(anchorsOf(file ? target : page)).toContain(anchor)
    }
  })

  test(`every file and folder of the project that ${page} names is there`, () => {
    const named = codeOf(page)
      .flatMap((code) => code.split(/[\s,]+/))
      .filter((word) => /^(src|scripts|content|docs|tests|\.ci|\.github)\/[\w./-]*$/.test(word))
    for (const file of named) expect(existsSync(path.join(root, file)), file).toBe(true)
  })
}

test('every command that the documents name exists and takes the options behind it', async () => {
  const lines = pages.flatMap((page) =>
    codeOf(page).flatMap((code) =>
      [...code.matchAll(/npm run [a-z][^\n`&]*/g)].map(([line]) => line),
    ),
  )
  const commands = [...new Set(lines.map((line) => line.trim().replace('=…', '=x')))]
  expect(commands).toContain('npm run site')
  const program = spawnSync(process.execPath, ['scripts/handrail.mjs', 'nonsense'], {
    cwd: root,
    encoding: 'utf8',
  })
  const [, there = ''] = /There are (.*)\./.exec(program.stderr) ?? []
  for (const line of commands) {
    const [script = '', ...words] = line.split(/\s+/).slice(2)
    expect(Object.keys(manifest.scripts), line).toContain(script)
    // `test:unit` is `test` with a word more.
    const [name = ''] = script.split(':')
    expect(there.split(', '), line).toContain(name)
    const module = (await import(`../../scripts/${files[name] ?? name}.ts`)) as Record<
      string,
      Command
    >
    expect(() => readOptions(name, words, module[name] ?? {}), line).not.toThrow()
  }
})

test('the README’s two commands are the ones that are tested', () => {
  const [site, proof] = blocksOf('README.md', 'sh').map((block) => block.trim())
  expect(site).toBe('npm ci && npm run site')
  expect(proof).toBe('npm ci && npm test')
  expect(read('.ci/run').split('\n')).toContain(proof)
})

test('the README shows what the project makes, and weighs little', async () => {
  const [, alt = '', file = ''] = /!\[([^\]]+)\]\(([^)]+)\)/.exec(read('README.md')) ?? []
  expect(alt.length).toBeGreaterThan(40)
  const picture = readFileSync(path.join(root, file))
  expect(picture.length).toBeLessThanOrEqual(150_000)
  expect((await sharp(picture).metadata()).width).toBeGreaterThan(1000)
})

test('the guide for IT names every option of the brand file', () => {
  const schema = z.toJSONSchema(brandSchema, { io: 'input', unrepresentable: 'any' })
  const options = optionsOf(schema as JsonSchema)
  expect(options).toContain('support.email')
  const named = codeOf('docs/rebrand.md')
  expect(options.filter((option) => !named.includes(option))).toEqual([])
})

test('the shortest brand file in the guide for IT is a whole one', async ({ project }) => {
  const [shortest = ''] = blocksOf('docs/rebrand.md', 'ts')
  await project.write('brand.config.ts', shortest)
  expect(await project.complaints()).toEqual([])
})

test('the guide for writers names every element and every value they can write', async () => {
  const named = codeOf('docs/write-a-guide.md')
  const elements = named.flatMap((code) => /^<(\w+)/.exec(code)?.[1] ?? [])
  expect(Object.keys(vocabulary).filter((name) => !elements.includes(name))).toEqual([])
  const values = Object.keys(brandValues(await loadBrand(root), 'en'))
  expect(values.filter((name) => !named.includes(`{brand.${name}}`))).toEqual([])
})

test('what the guide for writers shows of a guide can be read without a finding', async () => {
  const brand = await loadBrand(root)
  const tables = await loadLabels({ root, home: root }, brand)
  const [top = ''] = blocksOf('docs/write-a-guide.md', 'yaml')
  const steps = blocksOf('docs/write-a-guide.md', 'mdx')
  const source = [top, ...steps].join('\n')
  const { outline, problems } = parseGuide(source, 'x', 'x/en.mdx', valuesFor(brand, tables, 'en'))
  expect(problems).toEqual([])
  expect(outline?.steps.map(({ id }) => id)).toEqual([
    'choose-phone',
    'install-app',
    'which-phone',
    'use-text-messages',
  ])
})

test('the guide for nightly jobs explains every exit code', () => {
  const rows = [...read('docs/capture-in-ci.md').matchAll(/^\| (\d) \|/gm)].map(([, code]) => code)
  expect(rows.map(Number)).toEqual(Object.values(exitCode))
})

interface JsonSchema {
  properties?: Record<string, JsonSchema>
}

/** `name`, `site.url`, `platforms.ios.minimum`: every option that has no options in it but languages. */
function optionsOf({ properties = {} }: JsonSchema): string[] {
  return Object.entries(properties).flatMap(([name, inner]) =>
    Object.keys(inner.properties ?? {}).some((key) => !isLocale(key))
      ? optionsOf(inner).map((rest) => `${name}.${rest}`)
      : [name],
  )
}
