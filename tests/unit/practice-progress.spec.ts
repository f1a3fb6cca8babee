import { expect, test } from 'playwright/test'
import { isOver } from '../../src/practice/facts.ts'
import { screensIn, screensSeen } from '../../src/practice/progress.ts'
import { initialState, type State } from '../../src/practice/state.ts'
import { everyFlow } from '../practice-flows.ts'

/** The start of the first flow of a name. */
function start(name: string): State {
  const [flow] = [...everyFlow()].filter((each) => each.name === name)
  return initialState(flow!)
}

test('a flow begins at its first screen, and its last number is for who is through', () => {
  for (const flow of everyFlow()) {
    const total = screensIn(flow)
    for (const system of ['ios', 'android'] as const) {
      expect(screensSeen(initialState(flow, system)), flow.name).toBe(1)
    }
    for (const computer of [...flow.computer, undefined].slice(0, flow.computer.length || 1)) {
      for (const phone of flow.phone) {
        const state = { ...initialState(flow), ...(computer ? { computer } : {}), phone }
        const seen = screensSeen(state)
        if (seen !== undefined) expect(seen === total, `${computer} ${phone}`).toBe(isOver(state))
      }
    }
  }
})

test('each screen of either device counts once, and of two stores the reader’s own', () => {
  const classic = start('classic')
  expect(screensIn(classic.flow)).toBe(10 + 5 - 1)
  expect(screensSeen({ ...classic, computer: 'welcome' })).toBe(2)
  const late = { ...classic, computer: 'install', system: 'android' } as const
  expect(screensSeen({ ...late, phone: 'store-android' })).toBe(6)
  expect(screensSeen({ ...late, phone: 'app' })).toBe(7)
})

test('off the main way there is no number', () => {
  const universal = start('universal')
  expect(screensSeen({ ...universal, computer: 'link-expired' })).toBeUndefined()
  expect(screensSeen({ ...start('sign-in'), phone: 'denied' })).toBeUndefined()
  const answer = start('answer')
  expect(screensSeen({ ...answer, phone: 'denied' })).toBeUndefined()
  expect(screensSeen({ ...answer, phone: 'denied', suspicious: 'yes' })).toBe(
    screensIn(answer.flow),
  )
})
