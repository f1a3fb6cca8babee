import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'playwright/test'
import { checkInputOf } from '../../scripts/project.ts'
import { checkCaptureScripts } from '../../src/check/capture-scripts.ts'
import type { CheckInput } from '../../src/check/check-input.ts'
import { checkScreens } from '../../src/check/screens.ts'
import { test as base } from '../fixture-project.ts'
import { said } from './guide/checked.ts'

const file = 'content/guides/say-yes-or-no/capture.ts'

/** A script for the guide of `pictures` that names every screen of its flow. */
const script = `import { defineCapture } from '#capture'

export default defineCapture({
  target: { practice: 'answer' },
  views: {
    stop: { screen: ['lock', 'swiped', 'unlock'] },
    'say-yes': { screen: 'request' },
    'said-yes': { screen: 'approved' },
    'say-no.tap': {},
    'say-no.said': { screen: 'denied' },
  },
})
`

/** What the rules look at where the script has other words in place of some of its own. */
type InputWith = (own?: string | RegExp, other?: string) => Promise<CheckInput>

const test = base.extend<{ inputWith: InputWith }>({
  inputWith: async ({ openFixture }, use) => {
    await use(async (own = '', other = '') => {
      const project = openFixture('pictures')
      writeFileSync(path.join(project.folder, file), script.replaceAll(own, other))
      return checkInputOf(await project.load())
    })
  },
})

test('where every screen of practice has its step, nothing is said', async ({ inputWith }) => {
  expect(said(checkScreens(await inputWith()))).toEqual([])
})

test('a screen that practice does not have is told with its line', async ({ inputWith }) => {
  expect(said(checkScreens(await inputWith("'request'", "'reqeust'")))).toEqual([
    `${file}:7 › views.say-yes.screen: The practice flow "answer" has no screen "reqeust". Did you mean "request"?`,
    expect.stringContaining('Practice shows the screen "request"'),
  ])
})

test('a screen that no step has is told, with the line that names it', async ({ inputWith }) => {
  const input = await inputWith("{ screen: 'request' }", "{} /* { screen: 'request' } */")
  expect(said(checkScreens(input))).toEqual([
    `${file}:7 › views: Practice shows the screen "request" in its flow "answer", and no step of a guide has it. Write screen: 'request' at the view that the reader is at then.`,
  ])
})

test('a step that is called something else now is told with its line, and once', async ({
  inputWith,
}) => {
  const input = await inputWith('say-yes', 'agree')
  expect(said([...checkCaptureScripts(input), ...checkScreens(input)])).toEqual([
    expect.stringContaining('The view "say-yes" has no picture'),
    expect.stringContaining(`${file}:7 › views.agree: It leads to the view`),
  ])
})

test('a flow of which no guide has a screen belongs to none, and that is fine', async ({
  inputWith,
}) => {
  expect(said(checkScreens(await inputWith(/screen: .*(?= })/g, 'screen: []')))).toEqual([])
})
