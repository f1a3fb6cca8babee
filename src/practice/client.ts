import { deviceStore } from '../dom/device-store.ts'
import { devices } from '../guide/outline.ts'
import type { Device } from '../guide/outline.ts'
import { draw, isGone, showDevice } from './draw.ts'
import { followArrows, followScroll, followSwipe } from './gestures.ts'
import { flowOfPage } from './page-flow.ts'
import { isControl, isStart, reduce, type Action, type Field } from './reducer.ts'
import { routeFromFragment, routeToFragment, type System } from './route.ts'
import { initialState, type State } from './state.ts'

// Before the first paint: the style sheet then hides all screens until the script shows one.
document.documentElement.dataset.script = 'starting'
document.addEventListener('DOMContentLoaded', () => {
  try {
    start()
  } catch (error) {
    // The page then stands as it does without script, with the way back and the help desk.
    delete document.documentElement.dataset.script
    throw error
  }
})

function start(): void {
  let state = opened(initialState(flowOfPage(), ownSystem()))

  const act = (action: Action, at: readonly Device[] = []): void => {
    const before = state
    state = reduce(state, action)
    draw(state, before, at, action.type === 'press' && isStart(action.control))
    if (action.type === 'choose' && state.system !== before.system) ownPhone.write(state.system)
    const fragment = routeToFragment(state)
    if (fragment === routeToFragment(before)) return
    const another = state.computer !== before.computer || state.phone !== before.phone
    // Only a new screen becomes an entry of the history, so that Back does not step through every choice.
    if (another && action.type === 'press') location.hash = fragment
    else location.replace(`#${fragment}`)
  }

  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null
    const place = target?.closest('a')?.getAttribute('href')
    if (place?.startsWith('#')) {
      // The address is that of the screens: a place on the page must not stand there instead.
      event.preventDefault()
      document.querySelector<HTMLElement>(place)?.focus()
    }
    const button = target?.closest<HTMLElement>('[data-press], [data-show]') ?? null
    const { press = '', show } = button?.dataset ?? {}
    if (button && (show === 'computer' || show === 'phone')) {
      showDevice(show)
      // What stands at the other device is gone with it.
      if (isGone(button)) goTo(show)
    }
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
  // A browser may keep the page and its fields for Back; what was typed must not stay.
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
    draw(state, before, devices, true)
    // The state may say more than the address that Back led to, such as that the app is installed.
    if (location.hash !== `#${fragment}`) location.replace(`#${fragment}`)
  })
  followArrows()
  followScroll()
  followSwipe(() => act({ type: 'press', control: 'swipe' }, ['phone']))

  draw(state)
  document.documentElement.dataset.script = 'running'
}

/** Moves view and focus to a device. */
function goTo(device: Device): void {
  const heading = document.getElementById(`${device}-heading`)
  heading?.focus({ preventScroll: true })
  heading?.scrollIntoView()
}

/** The device of a button, or both for a practice control. */
function devicesOf(button: HTMLElement | null): readonly Device[] {
  const own = devices.filter((device) => button?.closest(`.${device}-column`))
  return own.length > 0 ? own : devices
}

/** Whether an element is a field for a phone number or a code. */
function isTyped(target: EventTarget | null): target is HTMLInputElement {
  if (!(target instanceof HTMLInputElement)) return false
  return 'number' in target.dataset || 'code' in target.dataset
}

/** What is in a field, as an action. */
function typed({ dataset, value }: HTMLInputElement): { type: 'type' | 'code'; text: string } {
  return { type: 'code' in dataset ? 'code' : 'type', text: value }
}

/** Which phone the reader has, as said in a guide or here. */
const ownPhone = deviceStore('phone')

function ownSystem(): System {
  return ownPhone.read() === 'android' ? 'android' : 'ios'
}

/** The state at the route in the address. */
function opened(state: State): State {
  const route = routeFromFragment(location.hash, state.flow, ownSystem())
  return reduce(state, { type: 'open', route })
}
