import { expect, test } from 'playwright/test'
import { makeProject } from './capture/project.ts'
import { layFixture } from '../fixture-project.ts'

test('the same input gives the same bytes, built cold or warm', async ({}, info) => {
  test.setTimeout(240_000)
  const project = makeProject(`bytes-${info.testId}`)
  project.remove('content/guides', 'shots')
  layFixture('both-prompts', project.folder)
  const build = async (): Promise<Record<string, string>> => {
    const { code, stderr } = await project.run(['build'])
    expect(stderr).toBe('')
    expect(code).toBe(0)
    return project.hashes('dist')
  }
  const first = await build()
  expect(Object.keys(first).length).toBeGreaterThan(10)
  expect(await build()).toEqual(first)
  project.remove('dist', '.cache', '.astro')
  expect(await build()).toEqual(first)
  project.dispose()
})
