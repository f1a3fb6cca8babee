import { expect, test } from 'playwright/test'
import { makeProject } from './capture/project.ts'
import type { Project } from './capture/project.ts'
import { makeGuides, startForeignHost, startSecondApp, writeScript } from './capture/second-app.ts'
import type { SecondApp } from './capture/second-app.ts'

// A nightly job acts on one exit code, so the one that it gets must be of what matters most.
test.describe.configure({ mode: 'default', timeout: 300_000 })

let project: Project
let app: SecondApp
let foreign: Awaited<ReturnType<typeof startForeignHost>>

test.beforeAll(async () => {
  foreign = await startForeignHost()
  app = await startSecondApp(foreign.address)
  project = makeProject('codes', 'smallest')
  makeGuides(project, app, 'out-of-reach', 'shows-a-secret')
})
test.afterAll(async () => {
  project?.dispose()
  await app?.close()
  await foreign?.close()
})

test('a secret in one guide is not hidden by a screen of another that is out of reach', async () => {
  const key = "go: (context) => context.click('Show my code')"
  const state = "state: '.cache/sign-in.json'"
  writeScript(project, {
    guide: 'out-of-reach',
    target: `address: 'http://127.0.0.1:9/', ${state}`,
    key,
  })
  writeScript(project, {
    guide: 'shows-a-secret',
    target: `address: '${app.address}/', ${state}`,
    key,
  })
  const { code, stderr } = await project.run(['capture'])
  expect(stderr).toContain('the screens of the guide out-of-reach are out of reach')
  expect(stderr).toContain('guide shows-a-secret, language en, step "key"')
  expect(code).toBe(2)
})
