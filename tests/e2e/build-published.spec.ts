import { expect, test } from 'playwright/test'
import { makeProject } from './capture/project.ts'
import type { Project } from './capture/project.ts'

// Whatever lies beside the guides, a build makes its pages of what the rules have read.
test.describe.configure({ mode: 'default', timeout: 120_000 })

const folder = 'content/guides/sign-in-today'
const top = '---\ntitle: A\n---\n\n'
const runs = `${top}export const x = (process.stdout.write('the code ran'), 1)\n`

let project: Project
test.beforeEach(({}, info) => {
  project = makeProject(`published-${info.testId}`, 'both-prompts')
})
test.afterEach(() => project.dispose())

async function buildsQuietly(typed = 'build'): Promise<void> {
  const { code, stdout, stderr } = await project.run(typed.split(' '))
  expect(stderr).toBe('')
  expect(stdout).toMatch(/^Built \d+ pages into dist\/ in [\d.]+ s\.\n$/)
  expect(code).toBe(0)
}

test('neither a draft nor a language that is not published breaks a build, or runs in it', async () => {
  project.edit('brand.config.ts', /languages: \[.*\]/, "languages: ['en']")
  project.write(`${folder}/es.mdx`, `${top}Antes de las <10.\n`)
  project.write(`${folder}/fr.mdx`, `${top}Appelez avant <10 pm.\n`)
  project.write(`${folder}/notes.mdx`, runs)
  project.write('content/guides/sign-in-before/es.mdx', runs)
  await buildsQuietly()
  expect(project.read('dist/guides/sign-in-today/index.html')).toContain('<h2')
})

test('a guide that a brand replaces is not made into pages', async () => {
  const own = project.read(`${folder}/en.mdx`)
  project.write('brands/acme/brand.config.ts', project.read('brand.config.ts'))
  project.write(`brands/acme/${folder}/en.mdx`, own.replace(/^title:.*$/m, 'title: Our own words'))
  project.write(`${folder}/en.mdx`, runs)
  await buildsQuietly('build brand=acme')
  expect(project.read('dist/guides/sign-in-today/index.html')).toContain('Our own words')
})
