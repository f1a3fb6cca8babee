import { expect, type Page } from 'playwright/test'
import type { FlowName } from '../../src/guide/flow-names.ts'
import { givenNumber } from '../../src/practice/example.ts'
import {
  codeAsked,
  isControl,
  reduce,
  type Action,
  type Field,
} from '../../src/practice/reducer.ts'
import { routeFromFragment, routeToFragment } from '../../src/practice/route.ts'
import type { Flow } from '../../src/practice/flow.ts'
import { flowsOf } from '../../src/practice/flows.ts'
import { factsOf, isLast, taskOf } from '../../src/practice/facts.ts'
import { saidIn } from '../../src/practice/said.ts'
import { initialState, type Fact, type State } from '../../src/practice/state.ts'
import { everyFlow } from '../practice-flows.ts'
import { test } from './shared-window.ts'
import { brand } from './site/pages.ts'

// Every way through the practice screens, by the buttons and fields that the built pages really have.

/** Something that a reader can press, type into or choose, and when it is there. */
interface Thing {
  /** The screen it stands on; none for what belongs to practice. */
  screen?: string
  kind: 'press' | 'number' | 'code' | 'confirm' | 'choose'
  name: string
  value: string
  when?: string
  needs?: string
  on?: string
}

async function thingsOn(page: Page): Promise<Thing[]> {
  return page.evaluate(() => {
    const kinds = ['press', 'number', 'code', 'confirm', 'choose'] as const
    return kinds.flatMap((kind) =>
      [...document.querySelectorAll<HTMLInputElement>(`[data-${kind}]`)].map((element) => ({
        screen: element.closest<HTMLElement>('[data-screen]')?.dataset.screen,
        kind,
        name: element.dataset[kind] ?? '',
        value: element.value ?? '',
        when: element.closest<HTMLElement>('[data-when]')?.dataset.when,
        needs: element.dataset.needs,
        on: element.dataset.on,
      })),
    )
  })
}

const press = (screen: string, name: string, needs?: string, when?: string): Thing => ({
  ...{ screen, kind: 'press', name, value: '', needs, when },
})

/** What stands on screens that the people of the published brand do not meet. */
const elsewhere: readonly Thing[] = [
  press('ownership', 'send-passcode', undefined, 'passcode-unsent'),
  { ...press('ownership', '', undefined, 'passcode-sent'), kind: 'code' },
  press('ownership', 'verify-number', 'passcode-right', 'passcode-sent'),
  press('completed', 'log-in-with-duo'),
  press('your-device', 'my-device'),
  press('your-device', 'not-my-device'),
  { ...press('verify', ''), kind: 'code' },
  press('verify', 'verify-request', 'passcode-right'),
  press('verify', 'not-logging-in'),
]

/** What a flow's pages hold: their own things, and the screens that stand on other pages only. */
function thingsOf(flow: Flow, pages: ReadonlyMap<FlowName, Thing[]>): Thing[] {
  const own = pages.get(flow.name) ?? []
  const others = [...pages.values()].flat().filter(({ screen }) => screen !== undefined)
  const drawn = new Set(own.map(({ screen }) => screen))
  // Who began with the e-mail is at the end there, and has no button.
  const there = elsewhere.filter(
    ({ screen }) => screen !== 'completed' || flow.computer.includes('push-sent'),
  )
  // The page that waits has that button only where there are other ways.
  const offers = ({ name }: Thing): boolean =>
    name !== 'other-options' || flow.detours.includes('other-options')
  return [...own, ...others.filter(({ screen }) => !drawn.has(screen)), ...there].filter(offers)
}

/** What a reader can do in a state; starting again would make every dead end look like a way. */
function actionsIn(state: State, things: readonly Thing[]): Action[] {
  const facts = factsOf(state)
  const isThere = ({ screen, when, needs, on }: Thing): boolean =>
    (screen === undefined || screen === state.computer || screen === state.phone) &&
    (when === undefined || facts.has(when as Fact)) &&
    (needs === undefined || facts.has(needs as Fact)) &&
    (on === undefined || on === state.phone)
  const doing = ({ kind, name, value }: Thing): Action[] => {
    if (kind === 'number') return [{ type: 'type', text: givenNumber('US'), finished: true }]
    if (kind === 'code') return [{ type: 'code', text: codeAsked(state), finished: true }]
    if (kind === 'confirm') return [{ type: 'confirm', on: true }]
    if (kind === 'choose') return [{ type: 'choose', field: name as Field, value }]
    return isControl(name) && name !== 'restart' ? [{ type: 'press', control: name }] : []
  }
  const again: Action = { type: 'open', route: routeFromFragment(fragment(state), state.flow) }
  return [...things.filter(isThere).flatMap(doing), again]
}

const fragment = (state: State): string => `#${routeToFragment(state)}`

/** Every place on both devices that an address can name. */
function addressed(flow: Flow): State[] {
  const start = initialState(flow)
  return [...flow.computer, ...flow.detours].flatMap((computer) =>
    flow.phone.map((phone) =>
      reduce(start, { type: 'open', route: routeFromFragment(`#${computer}/${phone}`, flow) }),
    ),
  )
}

const told = (state: State): string =>
  `${fragment(state)}: ${taskOf(state, 'computer')}, ${taskOf(state, 'phone')}`

test('nobody is stuck, and no sentence speaks of what is not there', async ({ page }) => {
  const pages = new Map<FlowName, Thing[]>()
  for (const flow of flowsOf(brand)) {
    await page.goto(`/practice/${flow}/`)
    pages.set(flow, await thingsOn(page))
  }
  for (const flow of everyFlow()) {
    const things = thingsOf(flow, pages)
    const dead = things.filter(({ kind, name }) => kind === 'press' && !isControl(name))
    expect(dead, 'every button does something').toEqual([])
    const { stuck, untrue, wordless } = walked(flow, things)
    const { name, computer, digits } = flow
    const where = `${name}, ${computer[0]} to ${computer.at(-1)}, ${digits} digits`
    expect.soft(stuck.slice(0, 10).map(told), `${where}: nobody is stuck`).toEqual([])
    expect.soft(untrue.slice(0, 10).map(told), `${where}: what is said is so`).toEqual([])
    expect.soft(wordless.slice(0, 10).map(told), `${where}: the page has the words`).toEqual([])
  }
})

/** Goes every way through a flow, from its start and from every address. */
function walked(
  flow: Flow,
  things: readonly Thing[],
): Record<'stuck' | 'untrue' | 'wordless', State[]> {
  const key = (state: State): string => JSON.stringify({ ...state, flow: flow.name })
  const seen = new Map<string, State>()
  const before = new Map<string, string[]>()
  const open = [initialState(flow), ...addressed(flow)]
  for (const state of open) seen.set(key(state), state)
  for (let state = open.pop(); state; state = open.pop()) {
    for (const action of actionsIn(state, things)) {
      const after = reduce(state, action)
      before.set(key(after), [...(before.get(key(after)) ?? []), key(state)])
      if (seen.has(key(after))) continue
      seen.set(key(after), after)
      open.push(after)
    }
  }
  const isEnd = (state: State): boolean =>
    flow.computer.length > 0 ? isLast(state) : state.suspicious !== undefined
  const leading = new Set<string>()
  const back = [...seen.values()].filter(isEnd).map(key)
  for (let at = back.pop(); at; at = back.pop()) {
    if (leading.has(at)) continue
    leading.add(at)
    back.push(...(before.get(at) ?? []))
  }
  const states = [...seen.values()]
  const said = saidIn(flow)
  return {
    // A link that has expired leads nowhere, there as in real life; practice lets one start again.
    stuck: states.filter((at) => at.computer !== 'link-expired' && !leading.has(key(at))),
    untrue: states.filter(isUntrue),
    wordless: states.filter((at) => !isSayable(at, said)),
  }
}

/** Whether the page of its flow, if that has its screens, has the words for what a state asks of the reader. */
function isSayable(state: State, { tasks, hints }: ReturnType<typeof saidIn>): boolean {
  const { computer, detours, phone: phones } = state.flow
  const isDrawn = [...computer, ...detours].some((screen) => screen === state.computer)
  if (!(isDrawn || state.computer === undefined) || !phones.includes(state.phone)) return true
  return (
    (state.hint === undefined || hints.has(state.hint)) &&
    (['computer', 'phone'] as const).every((device) => {
      const task = taskOf(state, device)
      return task === undefined || tasks.has(task)
    })
  )
}

/** Whether the phone says, or shows, what the computer denies. */
function isUntrue(state: State): boolean {
  const { phone } = state
  const task = taskOf(state, 'phone')
  const facts = factsOf(state)
  if (['request', 'verify'].includes(phone) && !facts.has('asked')) return true
  if (task === 'lock' || task === 'lock-plain') return !facts.has('asked')
  if (task === 'open-link') return !facts.has('link-to-open')
  if (task === 'first-approved') return !facts.has('signed-in')
  return task === 'lock-quiet' && facts.has('asked')
}
