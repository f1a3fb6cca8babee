import { expect, test } from 'playwright/test'
import QRCode from 'qrcode'
import sharp from 'sharp'
import { makeProject } from './capture/project.ts'
import type { Project, Run } from './capture/project.ts'
import {
  expectNoSecret,
  makeGuides,
  startForeignHost,
  startSecondApp,
  writeWalk,
} from './capture/second-app.ts'

// Walks that must come to nothing. Each is a guide of its own; all of them are walked in one capture.
test.describe.configure({ mode: 'default', timeout: 300_000 })

/** A walk that fails, and what the command says of it. */
interface Failing {
  name: string
  key?: string
  /** Unless it says no, the walk hides the secrets of the second screen. */
  redacts?: boolean
  paper?: string
  says: RegExp
}

const showKey = "await stage.press('Show my key')"
const redactKey =
  "redact: [{ selector: '#key', reason: 'a recovery key' }, { selector: '#link', reason: 'a link with a token' }, { selector: 'input', reason: 'a password' }]"
const lost = /view 2: the walk did not reach this screen/

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
  // Playwright quotes each of the elements that it finds too many of.
  'a walk that finds too many elements': {
    name: 'too-many',
    key: `go: async (stage) => { ${showKey}; await stage.page.locator('b, a, input').click() }`,
    says: lost,
  },
  'a walk that waits for something behind another': {
    name: 'behind',
    key: `go: async (stage) => { ${showKey}; await stage.page.locator('#key').fill('x', { timeout: 500 }) }`,
    says: lost,
  },
  'a walk that throws what it has read': {
    name: 'throws',
    key: `go: async (stage) => { ${showKey}; throw new Error(await stage.page.content()) }`,
    says: lost,
  },
  'a walk that leaves an action without await': {
    name: 'no-await',
    key: `go: async (stage) => { ${showKey}; void stage.page.locator('b, a, input').click(); await stage.page.locator('h1').waitFor({ state: 'hidden', timeout: 2000 }).catch(() => {}); console.log(await stage.page.content()) }`,
    says: /view 2: an action of the walk failed and nothing waited for it\. Write "await"/,
  },
  'a walk that presses what is not there': {
    name: 'not-there',
    key: `go: async (stage) => { ${showKey}; await stage.press('Go on') }`,
    says: /view 2: content\/guides\/not-there\/walk\.ts › views\.key: "Go on" is not on the screen/,
  },
}

const secret = /nothing was written, .*\(value [0-9a-f]{12}\)/
const codes: Record<string, Failing> = {
  'a supplied picture with a code that a phone can read': {
    name: 'supplied-code',
    paper: "supplied: { file: 'code.png', checked: '2026-10-02', boxes: {} }",
    says: new RegExp(`view 3: ${secret.source}`),
  },
  'a screen with a code that a phone can read': {
    name: 'shown-code',
    key: "go: (stage) => stage.press('Show my code')",
    redacts: false,
    says: new RegExp(`view 2: ${secret.source}`),
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
      test.setTimeout(300_000)
      const foreign = await startForeignHost()
      const app = await startSecondApp(foreign.address)
      const target = `address: '${app.address}/', state: '.cache/sign-in.json'`
      project = makeProject(`refused-${what}`)
      const walks = Object.values(all)
      makeGuides(project, app, ...walks.map(({ name }) => name))
      const form = await sharp({
        create: { width: 400, height: 240, channels: 3, background: '#fff' },
      })
        .png()
        .toBuffer()
      const qr = await QRCode.toBuffer('otpauth://totp/A?secret=JBSWY3DPEHPK3PXP', { width: 300 })
      for (const { name, key = `go: async (stage) => { ${showKey} }`, redacts, paper } of walks) {
        const guide = `content/guides/${name}`
        const actions = redacts === false ? key : `${key}, ${redactKey}`
        writeWalk(project, { guide: name, target, key: actions, paper })
        project.write(`${guide}/form.png`, form)
        project.write(`${guide}/code.png`, qr)
      }
      run = await project.run(['capture'])
      await app.close()
      await foreign.close()
    })

    test.afterAll(() => project.dispose())

    for (const [walk, { name, says }] of Object.entries(all)) {
      test(`${walk} is named`, () => {
        const said = run.stderr.split('\n').filter((line) => line.includes(`guide ${name}, `))
        expect(said).toHaveLength(1)
        expect(said[0]).toMatch(says)
      })
    }

    test(`the command ends with ${code}, and no picture is written`, () => {
      expect(run.code).toBe(code)
      expect(project.hashes('shots')).toEqual({})
      expect(run.stdout).toContain('not reached')
    })

    test('nothing of a page with secrets is told', () => {
      expectNoSecret(project, run)
      expect(run.stdout + run.stderr).not.toContain('JBSWY3DPEHPK3PXP')
    })
  })
}
