import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { expect, test } from 'playwright/test'
import { root } from '../../scripts/project.ts'
import { hashCaptureCode, hashScript } from '../../src/capture/bundle.ts'

/** A clone of what pictures are taken with, in which a test may change whatever it likes. */
interface Clone {
  folder: string
  code: () => Promise<string>
  script: () => Promise<string>
  edit: (name: string, from: string, to: string) => void
  write: (name: string, content: string) => void
}

const packages = ['astro', 'esbuild', 'jsqr', 'playwright', 'sharp', 'zxing-wasm']
const script = 'content/guides/a-guide/capture.ts'

let clone: Clone
/** What the clone's code comes to as it is. */
let before: string
/** Files that a test has changed, as they were; `undefined`: there was none. */
const changed = new Map<string, string | undefined>()

// One clone: each test leaves it as it was.
test.beforeAll(async ({}, info) => {
  clone = makeClone(info.outputPath('clone'))
  changed.clear()
  before = await clone.code()
})
test.afterEach(() => {
  for (const [file, content] of changed) {
    if (content === undefined) rmSync(file)
    else writeFileSync(file, content)
  }
  changed.clear()
})

function makeClone(folder: string): Clone {
  const file = (name: string): string => path.join(folder, ...name.split('/'))
  const write = (name: string, content: string): void => {
    const there = existsSync(file(name))
    if (!changed.has(file(name))) {
      changed.set(file(name), there ? readFileSync(file(name), 'utf8') : undefined)
    }
    mkdirSync(path.dirname(file(name)), { recursive: true })
    writeFileSync(file(name), content)
  }
  for (const room of [
    'brand',
    'capture',
    'diagnostics',
    'dom',
    'guide',
    'i18n',
    'practice',
    'redaction',
    'shots',
  ]) {
    cpSync(path.join(root, 'src', room), file(`src/${room}`), { recursive: true })
  }
  for (const name of packages.map((each) => `node_modules/${each}/`).concat('')) {
    write(`${name}package.json`, readFileSync(path.join(root, `${name}package.json`), 'utf8'))
  }
  write(
    script,
    `import { defineCapture } from '#capture'
import { toCode } from './parts/to-code.ts'

export default defineCapture({ target: { practice: 'classic' }, views: { code: { go: toCode } } })
`,
  )
  write(
    'content/guides/a-guide/parts/to-code.ts',
    `import type { CaptureContext } from '#capture'

/** Leads to the code. */
export const toCode = (context: CaptureContext) => context.click('next')
`,
  )
  return {
    folder,
    code: () => hashCaptureCode(folder),
    script: () => hashScript(folder, file(script)),
    write,
    edit: (name, from, to) => {
      const before = readFileSync(file(name), 'utf8')
      expect(before).toContain(from)
      write(name, before.replace(from, to))
    },
  }
}

/** What decides a picture, though it is in none of the rooms that take it. */
const deciding: [string, string, string, string][] = [
  ['how words are compared', 'src/guide/labels.ts', ".normalize('NFC')", ".normalize('NFKC')"],
  ['how the finder sees', 'src/dom/geometry.ts', 'width > margin', 'width >= margin'],
  ['how a panel is made', 'src/redaction/in-page/panel.ts', "'border-box'", "'content-box'"],
  ['how a page is read', 'src/dom/tree.ts', 'if (slot) return slot', ''],
  ['how a browser is started', 'src/capture/launch.ts', "'--disable-lcd-text',", ''],
]

for (const [what, name, from, to] of deciding) {
  test(`pictures are taken again for a change in ${what}`, async () => {
    clone.edit(name, from, to)
    expect(await clone.code()).not.toBe(before)
  })
}

for (const name of packages.filter((each) => each !== 'astro')) {
  test(`pictures are taken again with another version of ${name}`, async () => {
    const manifest = JSON.parse(
      readFileSync(path.join(clone.folder, 'node_modules', name, 'package.json'), 'utf8'),
    ) as { version: string }
    clone.edit(`node_modules/${name}/package.json`, `"${manifest.version}"`, '"99.0.0"')
    expect(await clone.code()).not.toBe(before)
  })
}

test('pictures stay for a comment, a test, a message of another command, words of alt texts, another Astro', async () => {
  clone.edit('src/capture/take.ts', 'export const scale', '// A remark.\n\nexport const scale')
  clone.write('src/capture/take.spec.ts', "throw new Error('never run')\n")
  clone.edit('src/brand/schema.ts', 'export', '/** A remark. */\nexport')
  clone.edit('src/i18n/messages/en.json', '"Computer screen"', '"Computer"')
  clone.write('src/capture/progress.ts', 'export const other = 1\n')
  clone.write('node_modules/astro/package.json', '{ "version": "99.0.0" }')
  expect(await clone.code()).toBe(before)
})

test('two clones in different folders come to the same', async ({}, info) => {
  const other = makeClone(info.outputPath('deeper', 'in', 'a-fork'))
  changed.clear()
  expect(await other.code()).toBe(before)
  expect(await clone.script()).toBe(await other.script())
})

test('a file that a capture script imports counts like the script itself, and a remark does not', async () => {
  const asItWas = await clone.script()
  clone.edit('content/guides/a-guide/parts/to-code.ts', 'Leads to', 'Goes to')
  expect(await clone.script()).toBe(asItWas)
  clone.edit('content/guides/a-guide/parts/to-code.ts', "'next'", "'back'")
  const imported = await clone.script()
  expect(imported).not.toBe(asItWas)
  clone.edit(script, "'classic'", "'answer'")
  expect(await clone.script()).not.toBe(imported)
})

test('what a capture script imports and cannot be followed is named', async () => {
  clone.edit(script, './parts/to-code.ts', './parts/codes.csv')
  clone.write('content/guides/a-guide/parts/codes.csv', 'a;b')
  await expect(clone.script()).rejects.toThrow(
    /^content\/guides\/a-guide\/capture\.ts:2: What a capture script imports must be code or JSON: .+\. Read any other file with readFileSync of node:fs\.$/,
  )
})

test('no program is taken to a page by a way that the fingerprint does not follow', () => {
  const named = ['capture', 'dom', 'redaction', 'shots'].flatMap((room) => {
    const folder = path.join(root, 'src', room)
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => {
        const text = readFileSync(path.join(folder, name), 'utf8')
        return [...text.matchAll(/'([^']+)', import\.meta\.(?:url|dirname)|dirname, '([^']+)'/g)]
      })
      .map(([, url, inFolder]) => url ?? inFolder)
  })
  // All of them are among those that are followed.
  expect(named.sort()).toEqual(['./capture-thread.ts', './in-page/look.ts', './in-page/page.ts'])
})
