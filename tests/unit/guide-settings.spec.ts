import { expect, test } from 'playwright/test'
import { checkInputOf, loadProject } from '../../scripts/project.ts'
import { renderProblems } from '../../src/brand/problem.ts'
import { contentRules, findProblems } from '../../src/check/rules.ts'
import { loadContent } from '../../src/guide/load.ts'

// What a guide says only to some companies is looked at, too: with every setting that decides it.
for (const order of ['article', 'duo'] as const) {
  for (const start of ['email', 'sign-in'] as const) {
    for (const practice of [true, false]) {
      test(`the guides have no mistake where order is ${order}, start ${start}, practice ${practice}`, async () => {
        const project = await loadProject()
        const enrolment = { ...project.brand.enrolment, start }
        const brand = { ...project.brand, enrolment, practice, classic: { order } }
        const content = await loadContent(project.places, brand)
        expect(content.problems).toEqual([])
        const input = await checkInputOf({ ...project, ...content, brand })
        expect(renderProblems(findProblems(contentRules, input))).toBe('')
        const [first] = content.outlines.find(({ guide }) => guide === 'set-up-duo-classic')!.steps
        expect(first?.id).toBe(start === 'email' ? 'open-link' : 'start-setup')
      })
    }
  }
}
