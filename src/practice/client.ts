import type { Device } from '../guide/outline.ts'
import { devices, draw } from './draw.ts'
import type { Flow } from './flow.ts'
import { followArrows, followScroll, followSwipe } from './gestures.ts'
import { isControl, reduce, type Action, type Field } from './reducer.ts'
import { routeFromFragment, routeToFragment } from './route.ts'
import { initialState, type State } from './state.ts'

// Before the first paint: the stylesheet now hides every screen until one of them is chosen.
document.documentElement.dataset.script = 'starting'
document.addEventListener('DOMContentLoaded', start)

function start(): void {
  let state = opened(initialState(flowOfPage()))

  const act = (action: Action, at: readonly Device[] = []): void => {
    const before = state
    state = reduce(state, action)
    draw(state, before, at)
    const fragment = routeToFragment(state)
    if (fragment === routeToFragment(before)) return
    const another = state.computer !== before.computer || state.phone !== before.phone
    // Back leads from screen to screen, and not through every choice.
    if (another && action.type === 'press') location.hash = fragment
    else location.replace(`#${fragment}`)
  }

  document.addEventListener('click', ({ target }) => {
    const button =
      target instanceof Element ? target.closest<HTMLElement>('[data-press], [data-jump]') : null
    const { press = '', jump } = button?.dataset ?? {}
    if (jump) goTo(jump)
    if (isControl(press)) act({ type: 'press', control: press }, devicesOf(button))
  })
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return
    const { choose, confirm } = target.dataset
    if (choose) act({ type: 'choose', field: choose as Field, value: target.value })
    else if (target instanceof HTMLSelectElement) return
    else if (confirm !== undefined) act({ type: 'confirm', on: target.checked })
    else if (isTyped(target)) act({ ...typed(target), finished: true })
  })

  document.addEventListener('input', ({ target }) => {
    if (isTyped(target)) act({ ...typed(target), finished: false })
  })
  document.addEventListener('keydown', ({ key, target }) => {
    if (key === 'Enter' && isTyped(target)) act({ ...typed(target), finished: true })
  })
  // A page that the browser sets aside for Back keeps its fields: not these.
  addEventListener('pagehide', () => {
    act({ type: 'type', text: '', finished: true })
    act({ type: 'code', text: '', finished: true })
  })

  addEventListener('hashchange', () => {
    const before = state
    const now = opened(state)
    const fragment = routeToFragment(now)
    if (fragment === routeToFragment(before)) return
    state = now
    draw(state, before, devices)
    // Back leads to a screen, and does not take the app off the phone.
    if (location.hash !== `#${fragment}`) location.replace(`#${fragment}`)
  })
  followArrows()
  followScroll()
  followSwipe(() => act({ type: 'press', control: 'swipe' }, ['phone']))

  draw(state)
  document.documentElement.dataset.script = 'running'
}

/** To a device, for eyes and keys. */
function goTo(device: string): void {
  const heading = document.getElementById(`${device}-heading`)
  heading?.focus({ preventScroll: true })
  heading?.scrollIntoView()
}

/** The devices that a button belongs to: its own, or both for a practice control. */
function devicesOf(button: HTMLElement | null): readonly Device[] {
  const own = devices.filter((device) => button?.closest(`.${device}-column`))
  return own.length > 0 ? own : devices
}

/** Whether an element is a field to type into: of the phone number, or of a code. */
function isTyped(target: EventTarget | null): target is HTMLInputElement {
  if (!(target instanceof HTMLInputElement)) return false
  return 'number' in target.dataset || 'code' in target.dataset
}

/** What stands in a field, as an action of its kind. */
function typed({ dataset, value }: HTMLInputElement): { type: 'type' | 'code'; text: string } {
  return { type: 'code' in dataset ? 'code' : 'type', text: value }
}

/** The flow that the page was built for. */
function flowOfPage(): Flow {
  return JSON.parse(document.body.dataset.screens ?? '') as Flow
}

/** The state at the route that the address names. */
function opened(state: State): State {
  return reduce(state, { type: 'open', route: routeFromFragment(location.hash, state.flow) })
}
