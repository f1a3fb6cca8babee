import { existsSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import { makeProject } from './capture/project.ts'
import type { Project } from './capture/project.ts'

// Two people, or a person and a schedule, in one folder; and commands that end before their time.
test.describe.configure({ mode: 'default', timeout: 180_000 })

let project: Project
test.beforeEach(({}, info) => {
  project = makeProject(`at-once-${info.testId}`, 'pictures')
})
test.afterEach(() => project.dispose())

const waits =
  /is at work in this folder \(process \d+\)\. "npm run \w+" begins when that has ended\./

/** Begins to build, and ends at once what does. */
async function killBuild(): Promise<void> {
  const killed = project.start(['build'])
  await expect.poll(() => existsSync(project.file('.cache/site'))).toBe(true)
  killed.child.kill('SIGKILL')
  await killed.ended
}

test('a second build waits for the first, but not for one that was killed, which costs no site', async () => {
  await killBuild()
  const first = project.start(['build'])
  await expect
    .poll(() => project.read('.cache/at-work.json'))
    .toContain(`"process":${first.child.pid}`)
  const second = await project.run(['build'])
  expect(await first.ended).toMatchObject({ code: 0, stderr: '' })
  expect(second.stderr).toMatch(waits)
  expect(second.code).toBe(0)
  expect((await project.run(['check'])).stdout).not.toContain('dist/ is')
  expect(existsSync(project.file('.cache/at-work.json'))).toBe(false)

  const built = project.hashes('dist')
  project.edit('brand.config.ts', /name: '[^']*'/, "name: 'Other Company'")
  await killBuild()
  expect(project.hashes('dist')).toEqual(built)
})

test('captures of two languages at once take the pictures of both', async () => {
  project.edit('brand.config.ts', "languages: ['en']", "languages: ['en', 'es']")
  const english = project.start(['capture', 'lang=en'])
  await expect.poll(() => existsSync(project.file('.cache/at-work.json'))).toBe(true)
  const spanish = await project.run(['capture', 'lang=es'])
  expect((await english.ended).code).toBe(0)
  expect(spanish.stderr).toMatch(waits)
  expect(spanish.code).toBe(0)
  const taken = Object.keys(project.hashes('shots')).filter((file) => file.endsWith('.webp'))
  const of = (locale: string) =>
    taken.filter((file) => file.startsWith(locale)).map((file) => file.slice(locale.length))
  expect(of('en').length).toBeGreaterThan(0)
  expect(of('es')).toEqual(of('en'))
})

test('a folder whose path no address can have is told before anything is done', async () => {
  const odd = makeProject('at-once-#1', 'smallest')
  try {
    expect(await odd.run(['check'])).toEqual({
      code: 4,
      stdout: '',
      stderr:
        'npm run check: The path of this folder has a "#" in it, and the tools that build the site take what follows for no part of it. Move or rename the folder: at-once--1\n',
    })
  } finally {
    odd.dispose()
  }
})
