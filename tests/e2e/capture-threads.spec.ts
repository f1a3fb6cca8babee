import { execFileSync } from 'node:child_process'
import { expect, test } from 'playwright/test'
import { countedBrowser, type CountedBrowser } from './capture/counted-browser.ts'
import { makeCaptured, type Captured } from './capture/captured.ts'
import type { Run } from './capture/project.ts'

// A capture script is a person's own program: whatever it does to its thread, the command ends by itself, says nothing
// of what the script has seen, and leaves no browser behind.
test.describe.configure({ mode: 'default', timeout: 300_000 })
test.skip(process.platform === 'win32', 'The browser that counts its starts is a shell script.')

const secret = 'hunter2-correct-horse'

let project: Captured
let browser: CountedBrowser
let words: string

test.beforeAll(async () => {
  test.setTimeout(300_000)
  project = await makeCaptured('threads')
  browser = countedBrowser(project)
  // Three steps are enough here.
  words = project.read('content/guides/say-yes-or-no/en.mdx').replace(/<Step id="say-no"[^]*/, '')
})
test.beforeEach(() => project.remove('content/guides', 'shots', '.cache/browser-starts'))
test.afterAll(() => project.dispose())

/** Writes a guide whose script does something on its way to the second picture. */
function writeGuide(name: string, code: string): void {
  project.write(`content/guides/${name}/en.mdx`, words)
  project.write(
    `content/guides/${name}/capture.ts`,
    `import { defineCapture } from '#capture'

export default defineCapture({
  target: { practice: 'answer' },
  views: {
    stop: {},
    'say-yes': { go: async (context) => { ${code}; await context.click('request-lock-text') } },
    'said-yes': { go: (context) => context.click('approve') },
  },
})
`,
  )
}

/** Captures, and looks at what is left: no file, no secret, no browser. */
async function capture(...typed: string[]): Promise<Run> {
  const run = await project.run(['capture', ...typed], browser.surroundings)
  expect(run.stdout + run.stderr).not.toContain(secret)
  await expect.poll(browsersAtWork).toEqual([])
  return run
}

/** The processes of browsers that the test has started and that still run. */
function browsersAtWork(): string[] {
  const groups = browser.starts().map(String)
  const running = execFileSync('ps', ['-e', '-o', 'pgid=,stat='], { encoding: 'utf8' })
  return running
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([group = '', state = '']) => groups.includes(group) && !state.startsWith('Z'))
    .map(([group = '']) => group)
}

test('a forgotten await fails the job it is in, and not the one beside it', async () => {
  writeGuide(
    'forgetful',
    `void context.page.locator('#${secret}').click({ timeout: 1 }); await new Promise((done) => setTimeout(done, 500))`,
  )
  writeGuide('beside', '')
  const { code, stdout, stderr } = await capture()
  expect(stderr).toContain('nothing waited for it. Write "await" before every action')
  expect(stderr).not.toContain('guide beside')
  expect(code).toBe(1)
  expect(stdout).toContain('6 pictures: 4 new, 1 failed, 1 not reached')
})

test('a loop without end is ended', async () => {
  // The five minutes, for a test that cannot wait so long.
  project.edit('src/capture/run-jobs.ts', '5 * 60_000', '20_000')
  // It sleeps most of the time, for the sake of the tests beside this one, but never lets go of its thread.
  writeGuide(
    'endless',
    'const never = new Int32Array(new SharedArrayBuffer(4)); while (true) Atomics.wait(never, 0, 0, 50)',
  )
  const { code, stdout, stderr } = await capture()
  project.edit('src/capture/run-jobs.ts', '20_000', '5 * 60_000')
  expect(stderr).toMatch(/view 2: capture.ts took longer than five minutes\./)
  expect(stdout).toContain('3 pictures: 1 new, 1 failed, 1 not reached')
  expect(code).toBe(1)
  expect(project.hashes('shots')).toEqual({})
})

test('a script that leaves its thread is tried once more, and then told', async () => {
  writeGuide('leaves', `console.log('${secret}'); process.exit(0)`)
  const { code, stdout, stderr } = await capture()
  expect(stderr).toMatch(/view 2: the browser ended before the picture was taken, or the thread /)
  expect(code).toBe(4)
  expect(browser.starts()).toHaveLength(2)
  // Told once, though it was taken twice.
  expect(stdout.match(/^1\/3 /gm)).toHaveLength(1)
  expect(stdout).toContain('3 pictures: 1 new, 1 failed, 1 not reached')
})

test('a thread and a browser that die cost their jobs one retry each and no picture, and what a script prints is not told', async () => {
  for (const [name, end] of [
    ['a-thread-dies', 'process.exit(0)'],
    [
      'browser-dies',
      "process.kill(-Number(readFileSync('.cache/browser-starts', 'utf8').trim().split('\\n').at(-1)), 'SIGKILL')",
    ],
  ] as const) {
    const mark = JSON.stringify(project.file(`.cache/${name}`))
    writeGuide(
      name,
      `console.log('${secret}'); console.error('${secret}'); const { existsSync, readFileSync, writeFileSync } = await import('node:fs'); if (!existsSync(${mark})) { writeFileSync(${mark}, ''); ${end} }`,
    )
  }
  const { code, stdout, stderr } = await capture('workers=1')
  expect(stderr).toBe('')
  expect(code).toBe(0)
  // The second job begins in the browser in which the first one ended.
  expect(browser.starts()).toHaveLength(3)
  expect(stdout.match(/^\d\/6 /gm)).toHaveLength(6)
  expect(stdout).toContain('6 pictures: 6 new')
})
