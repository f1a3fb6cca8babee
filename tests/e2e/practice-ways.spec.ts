import { expect, type Page } from 'playwright/test'
import { exampleNumber } from '../../src/guide/rehearsal.ts'
import { isControl, next, type Action, type Field } from '../../src/practice/flow.ts'
import { placeFromFragment, placeToFragment } from '../../src/practice/place.ts'
import { courseOf, flowsOf, type Course } from '../../src/practice/screens.ts'
import { factsOf, initialState, isLast, type Fact, type State } from '../../src/practice/state.ts'
import { taskOf } from '../../src/practice/task.ts'
import { codeAsked } from '../../src/practice/universal.ts'
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

/** What a reader can do in a state; starting again would make every dead end look like a way. */
function actionsIn(state: State, things: readonly Thing[]): Action[] {
  const facts = factsOf(state)
  const isThere = ({ screen, when, needs, on }: Thing): boolean =>
    (screen === undefined || screen === state.computer || screen === state.phone) &&
    (when === undefined || facts.has(when as Fact)) &&
    (needs === undefined || facts.has(needs as Fact)) &&
    (on === undefined || on === state.phone)
  const doing = ({ kind, name, value }: Thing): Action[] => {
    if (kind === 'number') return [{ type: 'type', text: exampleNumber, finished: true }]
    if (kind === 'code') return [{ type: 'code', text: codeAsked(state), finished: true }]
    if (kind === 'confirm') return [{ type: 'confirm', on: true }]
    if (kind === 'choose') return [{ type: 'choose', field: name as Field, value }]
    return isControl(name) && name !== 'restart' ? [{ type: 'press', control: name }] : []
  }
  const again: Action = { type: 'open', place: placeFromFragment(fragment(state), state.course) }
  return [...things.filter(isThere).flatMap(doing), again]
}

const fragment = (state: State): string => `#${placeToFragment(state)}`

/** Every place on both devices that an address can name. */
function addressed(course: Course): State[] {
  const start = initialState(course)
  return [...course.computer, ...course.aside].flatMap((computer) =>
    course.phone.map((phone) =>
      next(start, { type: 'open', place: placeFromFragment(`#${computer}/${phone}`, course) }),
    ),
  )
}

const told = (state: State): string =>
  `${fragment(state)}: ${taskOf(state, 'computer')}, ${taskOf(state, 'phone')}`

for (const flow of flowsOf(brand)) {
  test(`nobody is stuck, and no sentence speaks of what is not there (${flow})`, async ({
    page,
  }) => {
    await page.goto(`/practice/${flow}/`)
    const things = await thingsOn(page)
    expect(things.length).toBeGreaterThan(5)
    const course = courseOf(flow, brand)

    const key = (state: State): string => JSON.stringify({ ...state, course: flow })
    const seen = new Map<string, State>()
    const before = new Map<string, string[]>()
    const open = [initialState(course), ...addressed(course)]
    for (const state of open) seen.set(key(state), state)
    for (let state = open.pop(); state; state = open.pop()) {
      for (const action of actionsIn(state, things)) {
        const after = next(state, action)
        before.set(key(after), [...(before.get(key(after)) ?? []), key(state)])
        if (seen.has(key(after))) continue
        seen.set(key(after), after)
        open.push(after)
      }
    }

    const isEnd = (state: State): boolean =>
      course.computer.length > 0 ? isLast(state) : state.suspicious !== undefined
    const leading = new Set<string>()
    const back = [...seen.values()].filter(isEnd).map(key)
    expect(back.length).toBeGreaterThan(0)
    for (let at = back.pop(); at; at = back.pop()) {
      if (leading.has(at)) continue
      leading.add(at)
      back.push(...(before.get(at) ?? []))
    }
    const states = [...seen.values()]
    // A link that has expired leads nowhere, there as in real life; practice lets one start again.
    const stuck = states.filter((at) => at.computer !== 'link-expired' && !leading.has(key(at)))
    expect(stuck.map(told)).toEqual([])

    const untrue = states.filter((state) => {
      const task = taskOf(state, 'phone')
      const facts = factsOf(state)
      if (task === 'lock' || task === 'lock-plain') return !facts.has('asked')
      if (task === 'open-link') return !facts.has('link-to-open')
      return task === 'lock-quiet' && facts.has('asked')
    })
    expect(untrue.map(told)).toEqual([])
  })
}
