import type { Device } from '../guide/outline.ts'
import { devices, draw } from './draw.ts'
import { isControl, next, type Action, type Field } from './flow.ts'
import { placeFromFragment, placeToFragment } from './place.ts'
import type { Course } from './screens.ts'
import { initialState, type State } from './state.ts'
import { followArrows } from './radios.ts'
import { followScroll } from './scroll-bar.ts'
import { followSwipe } from './swipe.ts'

// Before the first paint: the stylesheet now hides every screen until one of them is chosen.
document.documentElement.dataset.script = 'starting'
document.addEventListener('DOMContentLoaded', start)

function start(): void {
  let state = opened(initialState(courseOfPage()))

  const act = (action: Action, at: readonly Device[] = []): void => {
    const before = state
    state = next(state, action)
    draw(state, before, at)
    const fragment = placeToFragment(state)
    if (fragment === placeToFragment(before)) return
    const another = state.computer !== before.computer || state.phone !== before.phone
    // Back leads from screen to screen, and not through every choice.
    if (another && action.type === 'press') location.hash = fragment
    else location.replace(`#${fragment}`)
  }

  document.addEventListener('click', ({ target }) => {
    const button =
      target instanceof Element ? target.closest<HTMLElement>('[data-press], [data-jump]') : null
    const { press = '', jump } = button?.dataset ?? {}
    if (jump) document.getElementById(`${jump}-heading`)?.scrollIntoView()
    if (isControl(press)) act({ type: 'press', control: press }, devicesOf(button))
  })
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return
    const { choose, number, confirm } = target.dataset
    if (choose) act({ type: 'choose', field: choose as Field, value: target.value })
    else if (number !== undefined) act({ type: 'type', text: target.value, finished: true })
    else if (confirm !== undefined)
      act({ type: 'confirm', on: (target as HTMLInputElement).checked })
  })

  const field = document.querySelector<HTMLInputElement>('[data-number]')
  field?.addEventListener('input', () => act({ type: 'type', text: field.value, finished: false }))
  field?.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') act({ type: 'type', text: field.value, finished: true })
  })
  // A page that the browser sets aside for Back keeps its fields: not this one.
  addEventListener('pagehide', () => act({ type: 'type', text: '', finished: true }))

  addEventListener('hashchange', () => {
    const before = state
    const now = opened(state)
    const fragment = placeToFragment(now)
    if (fragment === placeToFragment(before)) return
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

/** The devices that a button belongs to: its own, or both for a practice control. */
function devicesOf(button: HTMLElement | null): readonly Device[] {
  const own = devices.filter((device) => button?.closest(`.${device}-column`))
  return own.length > 0 ? own : devices
}

/** The course that the page was built for. */
function courseOfPage(): Course {
  const { flow, computer = '', phone = '' } = document.body.dataset
  const screens = (names: string): string[] => names.split(' ').filter(Boolean)
  return { flow, computer: screens(computer), phone: screens(phone) } as Course
}

/** The state at the place that the address names. */
function opened(state: State): State {
  const place = placeFromFragment(location.hash, state.course)
  return next(state, { type: 'open', place })
}
