import { expect, test } from 'playwright/test'
import { keysBelow } from '../../src/i18n/translate.ts'
import { saidIn } from '../../src/practice/said.ts'
import { everyFlow } from '../practice-flows.ts'

const said = [...everyFlow()].map(saidIn)

for (const [kind, sentences] of [
  ['tasks', keysBelow('portal.tasks')],
  ['hints', keysBelow('portal.hints')],
] as const) {
  test(`the ${kind} that have a sentence are those that somebody is told`, () => {
    const told = new Set<string>(said.flatMap((all) => [...all[kind]]))
    expect([...told].sort(), `Write each under portal.${kind} in src/i18n/messages/`).toEqual(
      [...sentences].sort(),
    )
  })
}
