import { expect, test } from 'playwright/test'
import { addPseudoLanguage, pseudoTag, pseudoWords } from '../../scripts/pseudo.ts'
import { keepGuides } from './capture/small.ts'
import { makeProject } from './capture/project.ts'
import type { Project } from './capture/project.ts'

// Both tests are about one copy of the project.
test.describe.configure({ mode: 'default' })

test.describe('a language that nobody has written for', () => {
  let project: Project
  test.beforeAll(() => {
    project = makeProject('pseudo')
    keepGuides(project, 'answer-a-duo-request')
    addPseudoLanguage(project.folder)
  })
  test.afterAll(() => project.dispose())

  test('is files of words and a line in one list', async () => {
    test.setTimeout(300_000)
    expect((await project.run(['messages'])).code).toBe(0)
    const built = await project.run(['build'])
    expect(built.stderr).toBe('')
    expect(built.code).toBe(0)

    const page = project.read(`dist/${pseudoTag}/guides/answer-a-duo-request/index.html`)
    expect(page).toContain(`lang="${pseudoTag}" dir="rtl"`)
    expect(page).toContain(pseudoWords('Answer a Duo request'))
    expect(page).toContain(pseudoWords('Get help'))
    // A label in both: the word of the guide, and what the screen says.
    expect(page).toContain(pseudoWords('Approve'))
    expect(page).toMatch(/<b[^>]* lang="en"[^>]*>Approve/)

    const checked = await project.run(['check'])
    expect(checked.stderr).toBe('')
    expect(checked.code).toBe(0)
  })

  test('says with file and line what it still lacks', async () => {
    const file = `src/i18n/messages/${pseudoTag}.json`
    project.edit(file, /^ {4}"skip": .*\n/m, '')
    project.edit(file, '{company}', '{firm}')
    const { code, stderr } = await project.run(['check'])
    expect(code).toBe(1)
    expect(stderr.split('\n').slice(0, 3)).toEqual([
      `${file} › page.skip: This message is missing. In English it is "Skip to main content".`,
      `${file}:6 › page.siteTitle: The English message has {company}, and this one has not. Copy what stands in braces and tags as it is.`,
      `${file}:6 › page.siteTitle: This message has {firm}, and the English one has not. Copy what stands in braces and tags as it is.`,
    ])
  })
})
