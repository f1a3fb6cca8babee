import { expect, test } from 'playwright/test'
import { methods } from '../../src/brand/methods.ts'
import { starts } from '../../src/brand/policy.ts'
import { checkBrand } from '../../src/brand/check.ts'
import type { BrandInput } from '../../src/brand/schema.ts'
import { renderDiagnostics } from '../../src/diagnostics/diagnostic.ts'
import { checkMessages } from '../../src/check/messages.ts'
import { contentRules, findProblems } from '../../src/check/rules.ts'
import { loadContent } from '../../src/guide/load.ts'
import type { Project } from '../../src/guide/load.ts'
import { shippedInput, shippedProject } from '../shipped.ts'

/** What a company can be: each of these, with each of the others of its row. */
const prompts: Partial<BrandInput>[] = [
  { prompts: ['universal'] },
  { prompts: ['universal'], universal: { checksNumber: true } },
  { prompts: ['classic'] },
  { prompts: ['classic'], classic: { order: 'number-first' } },
  { prompts: ['universal', 'classic'] },
]
const policies: BrandInput['policy'][] = [
  { methods: ['push'], manageDevices: false },
  {
    methods: [...methods],
    verifiedPush: 3,
    rememberDays: 30,
    restore: true,
    lockOut: { minutes: 15 },
  },
]

let project: Project
test.beforeAll(async () => {
  project = await shippedProject()
})

/** The page's own words say nothing of a company. */
const rules = contentRules.filter((rule) => rule !== checkMessages)

// What a guide says only to some companies is looked at, too: with every setting that decides it.
for (const shown of prompts) {
  for (const policy of policies) {
    for (const start of starts) {
      for (const practice of [true, false]) {
        const input = {
          ...shown,
          policy,
          enrollment: { start },
          practice,
          ...(policy?.restore && { security: { phone: '555-0199' } }),
        }
        test(`the guides have no mistake with ${JSON.stringify(input)}`, async () => {
          const { folder: home, file } = project.brand
          const written = { name: 'Acme', support: { phone: '555-0100' }, ...input }
          const brand = {
            ...project.brand,
            ...checkBrand(written, home, file),
            site: project.brand.site,
          }
          const content = await loadContent(project.places, brand)
          expect(content.problems).toEqual([])
          const checked = { ...(await shippedInput()), ...content, brand }
          expect(renderDiagnostics(findProblems(rules, checked))).toBe('')

          const setUps = content.outlines.filter(({ guide }) => guide.startsWith('set-up-duo'))
          expect(new Set(setUps.map(({ frontmatter }) => frontmatter.prompt))).toEqual(
            new Set(shown.prompts),
          )
          const firsts = new Set(setUps.map(({ steps }) => steps[0]?.id))
          expect(firsts.has('open-link')).toBe(start !== 'sign-in')
        })
      }
    }
  }
}
