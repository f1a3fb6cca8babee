import path from 'node:path'
import { expect, test } from 'playwright/test'
import { exitCode, HandrailError } from '../../src/diagnostics/diagnostic.ts'
import { explainError } from '../../src/capture/explain-error.ts'
import type { HostGuard } from '../../src/capture/host-allow-list.ts'
import type { Job, Plan, PlannedView } from '../../src/capture/plan.ts'
import { secretFilter } from '../../src/capture/secret-filter.ts'
import { secretError, viewError } from '../../src/capture/view-error.ts'
import { inCaptureScript } from '../../src/guide/capture-script.ts'
import type { CaptureScript } from '../../src/guide/capture-script.ts'
import { root } from '../../scripts/project.ts'

// What a failed capture says: the gravest first, at its place, and nothing that may be a secret.

const script: CaptureScript = { target: { address: 'https://app.example.com/' }, views: {} }
const plan = {
  root,
  labels: {},
  classicLabels: {},
  captureExports: [] as string[],
} as unknown as Plan
const job = {
  guide: 'a',
  locale: 'en',
  screenLocale: 'en',
  file: 'content/guides/a/en.mdx',
  title: 'A guide',
  script: path.join(root, 'package.json'),
  allowance: { hosts: [], emails: [], phones: [], texts: [] },
  views: [],
} as unknown as Job
const planned = { view: { key: 'connect', step: 'connect', line: 12 }, name: '3' } as PlannedView

const quiet: HostGuard = { turnedBack: () => undefined, ledAway: () => undefined }
const wanted: HostGuard = { ...quiet, turnedBack: () => 'other.example.com' }

function explained(error: unknown, guard = quiet, secrets: string[] = []): HandrailError {
  const filter = secretFilter(plan, job, script)
  filter.secrets.push(...secrets)
  return explainError(error, plan, job, planned, guard, filter)
}

const mistake = (message: string, quotes: string[], fix?: string): HandrailError =>
  new HandrailError([
    { code: 'x', at: { file: inCaptureScript, key: 'views.connect' }, message, quotes, fix },
  ])

test('a secret that was found is told as that, wherever the page wanted to go besides', () => {
  const found = explained(secretError(job, planned, ['A code stands there.']), wanted)
  expect(found.exitCode).toBe(exitCode.secret)
  expect(found.message).toContain('nothing was written')
  const moved = viewError(job, planned, { code: 'screen-moves', message: 'it moves.' })
  expect(explained(moved, wanted).message).toContain('it moves.')
})

test('what a script asked for in vain is told with the guide, the view and the script', () => {
  expect(explained(mistake('"Save" is not there.', ['Save'])).message).toBe(
    'content/guides/a/en.mdx:12:1: guide a, language en, step "connect", view 3: package.json › views.connect: "Save" is not there.',
  )
})

test('a page that wanted to leave its hosts is the reason of what was not found', () => {
  expect(explained(mistake('"Save" is not there.', ['Save']), wanted).message).toContain(
    'the page wanted to go on to other.example.com',
  )
})

test('an error of any other kind is named by its kind, and what it says is not told', () => {
  const { message } = explained(new RangeError('hunter2 is out of range'))
  expect(message).toContain('did not reach this screen (RangeError)')
  expect(message).not.toContain('hunter2')
})

const quoted: [what: string, error: HandrailError, says: string, not: string][] = [
  [
    'a quoted e-mail address',
    mistake('"Phone" does not take "jane@corp-intranet.com".', ['Phone', 'jane@corp-intranet.com']),
    '"Phone" does not take "…".',
    'jane',
  ],
  [
    'a piece of a redacted value beside a label',
    mistake('"Save" is not there.', ['Save', 'correct horse'], 'The nearest is "correct horse".'),
    '"Save" is not there.',
    'horse',
  ],
  [
    'a secret inside another',
    mistake('"b7Qx9 b7Qx9kLm2" is a button.', ['b7Qx9kLm2', 'b7Qx9 b7Qx9kLm2']),
    '"…" is a button.',
    'b7Qx9',
  ],
  [
    'a quoted secret of an error that says where it is',
    viewError(job, planned, { code: 'x', message: '"b7Qx9kLm2" is twice.', quotes: ['b7Qx9kLm2'] }),
    '"…" is twice.',
    'b7Qx9',
  ],
]

for (const [what, error, says, not] of quoted) {
  test(`${what} is left out`, () => {
    const { message } = explained(error, quiet, ['b7Qx9kLm2', 'correct horse battery staple'])
    expect(message).toContain(says)
    expect(message).not.toContain(not)
  })
}
