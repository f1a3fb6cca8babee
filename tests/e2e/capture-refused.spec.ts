import { expect, test } from 'playwright/test'
import QRCode from 'qrcode'
import sharp from 'sharp'
import { makeProject } from './capture/project.ts'
import type { Project, Run } from './capture/project.ts'
import { reportOf } from './capture/report.ts'
import {
  expectNoSecret,
  makeGuides,
  startForeignHost,
  startSecondApp,
  writeScript,
} from './capture/second-app.ts'

// Capture scripts that must come to nothing. Each is a guide of its own; all of them run in one capture.
test.describe.configure({ mode: 'default', timeout: 300_000 })

/** A capture script that fails, and what the command says of it. */
interface Failing {
  name: string
  /** The page it starts at, where that is not the first. */
  start?: string
  /** The file of its saved sign-in, where that is not the one which is there. */
  state?: string
  /** What the script does before its first view. */
  list?: string
  key?: string
  /** Unless it says no, the script hides the secrets of the second screen. */
  redacts?: boolean
  paper?: string
  /** Unless there is more to say, one sentence. */
  says: RegExp | readonly RegExp[]
}

const showKey = "await context.click('Show my key')"
const redactKey =
  "redact: [{ selector: '#key', reason: 'a recovery key' }, { selector: '#link', reason: 'a link with a token' }, { selector: 'input', reason: 'a password' }]"
const lost = /view 2: capture.ts did not reach this screen/

const mistakes: Record<string, Failing> = {
  'a supplied picture that is not there': {
    name: 'lost',
    paper: "supplied: { file: 'lost.png', checked: '2026-10-02', boxes: {} }",
    says: /view 3: .*the supplied picture content\/guides\/lost\/lost\.png does not exist\./,
  },
  'a supplied picture without a box for a label': {
    name: 'no-box',
    paper: "supplied: { file: 'form.png', checked: '2026-10-02', boxes: {} }",
    says: /view 3: .*the supplied picture has no box for "Locked away"\./,
  },
  'a supplied picture with a box outside of it': {
    name: 'outside',
    paper:
      "supplied: { file: 'form.png', checked: '2026-10-02', boxes: { 'Locked away': [150, 30, 120, 40] } }",
    says: /view 3: .*the supplied picture has no box for "Locked away" that lies inside it\./,
  },
  'a button that the practice screens do not have': {
    name: 'no-button',
    key: "go: async (context) => { const { clickByName } = await import('#capture'); await clickByName(context, 'scan') }",
    redacts: false,
    says: /view 2: content\/guides\/no-button\/capture\.ts:7: The practice screens have no button "scan"\.$/,
  },
  'a helper that the script does not import': {
    name: 'no-import',
    key: `go: async (context) => { ${showKey}; await leaveField(context) }`,
    says: /view 2: content\/guides\/no-import\/capture\.ts:7: "leaveField" is not defined\. Import it: import \{ defineCapture, leaveField \} from '#capture'$/,
  },
  'a misspelt action': {
    name: 'misspelt',
    key: `go: async (context) => { ${showKey}; await context.clik('Done') }`,
    says: /view 2: content\/guides\/misspelt\/capture\.ts:7: "context\.clik" is not a function\. Did you mean context\.click\?$/,
  },
  'a capture script that throws what it has read as if it were a name': {
    name: 'as-name',
    key: `go: async (context) => { ${showKey}; const key = await context.page.locator('#link').getAttribute('href'); throw new ReferenceError(key.split('=')[1] + ' is not defined') }`,
    says: lost,
  },
  // Playwright quotes each of the elements that it finds too many of.
  'a capture script that finds too many elements': {
    name: 'too-many',
    key: `go: async (context) => { ${showKey}; await context.page.locator('b, a, input').click() }`,
    says: lost,
  },
  'a capture script that waits for something behind another': {
    name: 'behind',
    key: `go: async (context) => { ${showKey}; await context.page.locator('#key').fill('x', { timeout: 500 }) }`,
    says: lost,
  },
  'a capture script that throws what it has read': {
    name: 'throws',
    key: `go: async (context) => { ${showKey}; throw new Error(await context.page.content()) }`,
    says: lost,
  },
  'a capture script that leaves an action without await': {
    name: 'no-await',
    key: `go: async (context) => { ${showKey}; void context.page.locator('b, a, input').click(); await context.page.locator('h1').waitFor({ state: 'hidden', timeout: 2000 }).catch(() => {}); console.log(await context.page.content()) }`,
    says: /view 2: an action of capture.ts failed and nothing waited for it\. Write "await"/,
  },
  'a capture script that presses what is not there': {
    name: 'not-there',
    key: `go: async (context) => { ${showKey}; await context.click('Go on') }`,
    says: /view 2: content\/guides\/not-there\/capture\.ts › views\.key: "Go on" is not on the screen/,
  },
  'a capture script that presses nearly what a secret stands beside': {
    name: 'nearly',
    key: "go: async (context) => { await context.click('Show my card'); await context.click('Copy code') }, redact: [{ selector: '#card', reason: 'a card' }]",
    redacts: false,
    says: /view 2: .*"Copy code" is not on the screen\.$/,
  },
  'a capture script that presses what is not there, beside an ad of another host': {
    name: 'ad',
    key: "go: async (context) => { await context.click('Show an ad'); await context.click('Next page') }",
    redacts: false,
    says: /view 2: .*"Next page" is not on the screen\.$/,
  },
  'a redaction that lies under what is marked': {
    name: 'cover',
    key: "go: (context) => context.click('Show a cover'), redact: [{ selector: '#under', reason: 'a key' }]",
    redacts: false,
    says: /en\.mdx:\d+:\d+: .*view 2: the redaction "#under" would paint over "Done", which lies on top of what it hides\./,
  },
  'an element to find in another frame than the picture': {
    name: 'frame',
    key: "go: (context) => context.click('Show a frame'), find: { Done: (context) => context.page.frameLocator('iframe').locator('button') }",
    redacts: false,
    says: /view 2: .*capture\.ts names for "Done" is in another frame than the part of the screen to look at\. Let "crop" name/,
  },
  'a capture script that presses what leads to another host': {
    name: 'led',
    key: "go: (context) => context.click('Go away')",
    redacts: false,
    says: /view 2: the web app sent the browser on to 127\.0\.0\.1:\d+, .* name it under "hosts" in capture\.ts\.$/,
  },
  'a saved sign-in that is missing': {
    name: 'no-state',
    state: 'lost.json',
    says: /capture\.ts › target\.state: there is no file lost\.json\./,
  },
  'a redaction that matches nothing': {
    name: 'no-match',
    key: `go: async (context) => { ${showKey} }, redact: [{ selector: '#kee', reason: 'a recovery key' }]`,
    redacts: false,
    says: /view 2: The redaction "#kee" must hide 1 element, but the screen has 0\. Mend the selector/,
  },
  'a start that leads to another host': {
    name: 'away',
    start: 'away',
    says: /view 1: the web app sent the browser on to 127\.0\.0\.1:\d+, which capture\.ts does not allow\./,
  },
  'a view too wide for its words to be read on a phone': {
    name: 'wide',
    key: `go: async (context) => { ${showKey} }, crop: (context) => context.page.locator('body')`,
    says: /view 2: this picture would be 1280 pixels wide and \d+ high\. It can have 416 and 1400, .*"crop" in capture\.ts\.$/,
  },
}

const secret = /nothing was written, .*\(value [0-9a-f]{12}\)/
const codes: Record<string, Failing> = {
  'a supplied picture with a code that a phone can read': {
    name: 'supplied-code',
    paper: "supplied: { file: 'code.png', checked: '2026-10-02', boxes: {} }",
    says: new RegExp(`view 3: ${secret.source}`),
  },
  'a value on a screen before the one that hides it': {
    name: 'hidden-later',
    list: "go: (context) => context.page.evaluate(async () => { const next = await (await fetch('/key')).text(); document.querySelector('h1').textContent = 'Key ' + /id=\"key\">([^<]*)/.exec(next)[1] })",
    says: new RegExp(`view 1: ${secret.source}`),
  },
  'a screen with a code that a phone can read': {
    name: 'shown-code',
    // What a capture script prints without ending the line is no reason to miss what comes after it.
    key: "go: async (context) => { process.stdout.write('on my way '); await context.click('Show my code') }",
    redacts: false,
    says: new RegExp(`view 2: ${secret.source}`),
  },
  'a screen with somebody’s number, where a label is missing': {
    name: 'number',
    key: "go: (context) => context.click('Show my desk')",
    redacts: false,
    says: [
      /view 2: "Done" is not on the screen\. Write the words the screen shows/,
      new RegExp(`view 2: nothing was written, .*A phone number that is not invented`),
    ],
  },
}

for (const [what, code, all] of [
  ['mistakes', 1, mistakes],
  ['codes', 2, codes],
] as const) {
  test.describe(what, () => {
    let project: Project
    let run: Run

    test.beforeAll(async () => {
      // Every script that fails costs a browser; a busy machine has others to serve, too.
      test.setTimeout(600_000)
      const foreign = await startForeignHost()
      const app = await startSecondApp(foreign.address)
      const target = (start = '', state = '.cache/sign-in.json') =>
        `address: '${app.address}/${start}', state: '${state}'`
      project = makeProject(`refused-${what}`, 'smallest')
      const scripts = Object.values(all)
      makeGuides(project, app, ...scripts.map(({ name }) => name))
      const form = await sharp({
        create: { width: 400, height: 240, channels: 3, background: '#fff' },
      })
        .png()
        .toBuffer()
      const qr = await QRCode.toBuffer('otpauth://totp/A?secret=JBSWY3DPEHPK3PXP', { width: 300 })
      const press = `go: async (context) => { ${showKey} }`
      for (const { name, start, state, list, key = press, redacts, paper } of scripts) {
        const guide = `content/guides/${name}`
        const actions = redacts === false ? key : `${key}, ${redactKey}`
        writeScript(project, {
          guide: name,
          target: target(start, state),
          list,
          key: actions,
          paper,
        })
        project.write(`${guide}/form.png`, form)
        project.write(`${guide}/code.png`, qr)
      }
      run = await project.run(['capture'])
      await app.close()
      await foreign.close()
    })

    test.afterAll(() => project.dispose())

    for (const [script, { name, says }] of Object.entries(all)) {
      test(`${script} is named`, () => {
        const said = run.stderr.split('\n').filter((line) => line.includes(`guides/${name}/`))
        const wanted = [says].flat()
        expect(said).toHaveLength(wanted.length)
        for (const [index, sentence] of wanted.entries()) expect(said[index]).toMatch(sentence)
      })
    }

    test(`the command ends with ${code}, and no picture is written`, () => {
      expect(run.code).toBe(code)
      expect(project.hashes('shots')).toEqual({})
      expect(run.stdout).toContain('not reached')
    })

    test('in the report every script has failed', () => {
      const scripts = Object.keys(all).length
      expect(reportOf(project.file('reports/capture'))).toEqual({ jobs: scripts, failed: scripts })
    })

    test('nothing of a page with secrets is told', () => {
      expectNoSecret(project, run)
      expect(run.stdout + run.stderr).not.toContain('JBSWY3DPEHPK3PXP')
    })
  })
}
