import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'playwright/test'
import { bench } from '../../scripts/bench.ts'
import { differences, hashFiles } from '../../scripts/bench/copy.ts'
import { servePacked } from '../../scripts/bench/gzip-server.ts'
import { measure } from '../../scripts/bench/meter.ts'
import { kilobytes, median, renderTable } from '../../scripts/bench/row.ts'
import { wordsOfPage } from '../../scripts/bench/words-of-page.ts'

let folder: string

test.beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'handrail-bench-test-'))
})

test.afterEach(() => {
  rmSync(folder, { recursive: true })
})

function write(name: string, text: string): string {
  const file = path.join(folder, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
  return file
}

test('the table stands in columns and says what is over', () => {
  const rows = [
    { what: 'HTML', measured: kilobytes(7_449), reach: '≤ 8 KB', over: false },
    { what: 'all pictures', measured: kilobytes(412_000), reach: '≤ 380 KB', over: true },
    { what: 'whole build', measured: '9.1 s cpu', reach: '' },
    { what: 'axe', measured: 'not measured, see above', reach: '', failed: true },
  ]
  expect(renderTable(rows).split('\n')).toEqual([
    'what         | measured                | floor or reach |',
    'HTML         | 7.4 KB                  | ≤ 8 KB         | ok',
    'all pictures | 412.0 KB                | ≤ 380 KB       | over',
    'whole build  | 9.1 s cpu               |                |',
    'axe          | not measured, see above |                | failed',
  ])
})

test('one disturbed run of three does not count', () => {
  expect(median([6.1, 31, 5.9])).toBe(6.1)
  expect(median([2, 1])).toBe(1.5)
})

test('a measure that is not there is named, with the one that was meant', async () => {
  const run = bench.run({ flags: new Set(), values: { only: 'lighthose' } })
  await expect(run).rejects.toThrow(
    'npm run bench: "lighthose" is not a measure. Did you mean "only=lighthouse"?',
  )
})

test('a process that is started by the measured one is counted with it', async () => {
  test.skip(process.platform !== 'linux', 'the kernel’s table of processes is Linux’s')
  const busy = `const end = process.cpuUsage().user + 400_000; while (process.cpuUsage().user < end);`
  const idle = write('idle.mjs', '')
  const parent = write(
    'parent.mjs',
    `import { spawn } from 'node:child_process'
     spawn(process.execPath, ['-e', ${JSON.stringify(busy)}], { detached: true })
       .on('exit', () => process.exit())`,
  )
  const alone = await measure([idle], folder)
  const withChild = await measure([parent], folder)
  expect(withChild.cpu - alone.cpu).toBeGreaterThan(0.25)
})

test('a measured program that fails is told by its own words', async () => {
  test.skip(process.platform !== 'linux', 'the kernel’s table of processes is Linux’s')
  const file = write('fails.mjs', `console.error('the oven is cold'); process.exit(1)`)
  await expect(measure([file], folder)).rejects.toThrow('the oven is cold')
})

test('two folders differ in what was changed, added and lost, whatever the place', () => {
  write('one/same.html', 'a')
  write('one/deep/changed.css', 'a')
  write('one/lost.svg', 'a')
  write('other/same.html', 'a')
  write('other/deep/changed.css', 'b')
  write('other/new.png', 'a')
  const [one, other] = ['one', 'other'].map((name) => hashFiles(path.join(folder, name)))
  expect(differences(one ?? new Map(), other ?? new Map())).toEqual([
    'deep/changed.css',
    'lost.svg',
    'new.png',
  ])
})

test('texts are sent packed and pictures as they are, under the base path only', async () => {
  const words = 'Click Continue. '.repeat(100)
  write('site/guides/x/index.html', words)
  write('site/x.webp', words)
  write('outside.html', 'not of the site')
  const served = await servePacked(path.join(folder, 'site'), '/guide/')
  try {
    const page = await fetch(`${served.address}guides/x/`)
    expect(page.headers.get('content-encoding')).toBe('gzip')
    expect(await page.text()).toBe(words)
    const picture = await fetch(`${served.address}x.webp`)
    expect(picture.headers.get('content-encoding')).toBeNull()
    expect(picture.headers.get('content-type')).toBe('image/webp')
    for (const name of ['', 'nowhere/', '..%2foutside.html']) {
      expect((await fetch(`${served.address}${name}`)).status, name).toBe(404)
    }
  } finally {
    await served.close()
  }
})

test('the bare site has a page’s words and pictures, and nothing else of it', () => {
  const html = `<!doctype html><html><head><title>Set up &amp; go</title></head><body data-x="1">
    <svg><path d="M0 0"></path></svg><script src="/guide.js" defer></script>
    <h2 id="a">Step 1, <span>Click {it}</span></h2><ul><li>Click <strong>Start_setup</strong></li></ul>
    <img src="/assets/a_b.D-x.webp" alt="A {screen}" width="416" height="400" data-enlarge>
    <img src="/favicon.svg" alt=""></body></html>`
  const { title, mdx, pictures } = wordsOfPage(html)
  expect(title).toBe('Set up &amp; go')
  expect(pictures).toEqual(['a_b.D-x.webp'])
  expect(mdx.split(/\s*\n\s*/)).toEqual([
    '## Step 1, Click \\{it\\}',
    '- Click **Start\\_setup**',
    '<img src={picture0} alt="A {screen}" width="416" height="400" loading="lazy" />',
  ])
})
