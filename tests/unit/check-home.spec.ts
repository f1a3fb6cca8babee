import { expect } from 'playwright/test'
import { checkHiddenGuides, checkHome } from '../../src/check/home.ts'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { test as base } from '../fixture-project.ts'
import { said } from './guide/checked.ts'

/** What is found where the smallest brand, with two more guides, says this of its home page. */
const test = base.extend<{ findings: (home: string, hidden?: string) => Promise<string[]> }>({
  findings: async ({ openFixture }, use) => {
    await use(async (home, hidden = '[]') => {
      const project = openFixture('smallest')
      const { folder } = project
      const file = path.join(folder, 'brand.config.ts')
      writeFileSync(
        file,
        readFileSync(file, 'utf8').replace(
          'defineBrand({',
          `defineBrand({ home: ${home}, guides: { hide: ${hidden} },`,
        ),
      )
      const guides = path.join(folder, 'content/guides')
      for (const [name, from, to] of [
        ['later', 'order: 1', 'order: 2'],
        ['older', 'prompt: any', 'prompt: classic'],
      ] as const) {
        cpSync(path.join(guides, 'say-hello'), path.join(guides, name), { recursive: true })
        const guide = path.join(guides, name, 'en.mdx')
        writeFileSync(guide, readFileSync(guide, 'utf8').replace(from, to))
      }
      const input = await project.load()
      return said([...checkHome(input), ...checkHiddenGuides(input)])
    })
  },
})

test('a task that is no guide is told at its place, with the one that was meant', async ({
  findings,
}) => {
  const [found, ...more] = await findings(`{ tasks: ['later', 'latre'] }`)
  expect(more).toEqual([])
  expect(found).toBe(
    'brand.config.ts:3:55 › home.tasks: "latre" is no guide. Did you mean "later"?',
  )
})

test('a task that has the large button already, or no page, is told', async ({ findings }) => {
  expect(await findings(`{ tasks: ['later', 'say-hello', 'older'] }`)).toEqual([
    'brand.config.ts:3:55 › home.tasks: The guide "say-hello" has the large button of the home page already. Take it out.',
    'brand.config.ts:3:68 › home.tasks: The guide "older" is about a prompt that your people do not see: it has no page. Take it out, or add its prompt to prompts.',
  ])
})

test('a notice is told of when its last day is over, and not before', async ({ findings }) => {
  expect(await findings(`{ notice: { text: 'Friday', until: '2999-12-31' } }`)).toEqual([])
  expect(await findings(`{ notice: { text: 'Friday' } }`)).toEqual([])
  const [found] = await findings(`{ notice: { text: 'Friday', until: '2020-01-31' } }`)
  expect(found).toContain(
    'brand.config.ts:3:38 › home.notice: The notice was for the time until 2020-01-31',
  )
})

test('a hidden guide that is none is told, and one that is a task as well', async ({
  findings,
}) => {
  const found = await findings(`{ tasks: ['later'] }`, `['later', 'latre']`)
  expect(found.map((line) => line.replace(/:\d+:\d+/, ''))).toEqual([
    'brand.config.ts › home.tasks: The guide "later" is hidden by guides.hide: it has no page. Take it out here, or there.',
    'brand.config.ts › guides.hide: "latre" is no guide. Did you mean "later"?',
  ])
})
