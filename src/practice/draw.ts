import type { Device } from '../guide/outline.ts'
import type { FieldState } from './example.ts'
import { factsOf, taskOf } from './facts.ts'
import type { Fact, Facts, State } from './state.ts'

const all = (selector: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(selector),
]

/** Both devices, the one that a reader begins at first. */
export const devices: readonly Device[] = ['computer', 'phone']

/**
 * Shows a state on the page. `before` is the state the page shows now; without it the page has just
 * opened, and focus stays where the browser put it. `at` are the devices at which the reader pressed
 * something: only their changes may move focus and page.
 */
export function draw(state: State, before?: State, at: readonly Device[] = []): void {
  const facts = factsOf(state)
  const focused = document.activeElement
  document.body.dataset.system = state.system
  for (const screen of all('[data-screen]')) {
    screen.hidden = screen.dataset.screen !== currentScreen(state, screen.dataset.device)
  }
  for (const part of all('[data-when]')) part.hidden = !facts.has(part.dataset.when as Fact)
  for (const part of all('[data-on]')) part.hidden = part.dataset.on !== state.phone
  for (const button of all('[data-needs]')) {
    ;(button as HTMLButtonElement).disabled = !facts.has(button.dataset.needs as Fact)
  }
  drawFields(state)
  drawGuideLink(state, facts)
  const told = devices.filter((device) => {
    const hint = state.hintAt === device ? state.hint : undefined
    const task = say('task', device, taskOf(state, device))
    return say('hint', device, hint) || task
  })
  if (!before) return
  const changed = at.find(
    (device) => currentScreen(state, device) !== currentScreen(before, device),
  )
  moveFocus(state, changed, focused)
  const toShow = changed ?? at.find((device) => told.includes(device))
  if (toShow) bringIntoView(state, toShow)
  else if (at.length === 0) {
    // Who types stays where they are, as far as the reason for a refusal can be seen from there.
    for (const device of told) {
      document
        .querySelector(`[data-hint="${device}"]:not(:empty)`)
        ?.scrollIntoView({ block: 'nearest' })
    }
  }
}

function currentScreen(state: State, device: string | undefined): string | undefined {
  return device === 'computer' ? state.computer : state.phone
}

function drawFields(state: State): void {
  const chosen: Record<string, string | undefined> = {
    device: state.device,
    'phone-type': state.phoneType,
    country: state.country,
    'when-i-log-in': state.loginChoice,
    'phone-system': state.system,
  }
  for (const group of all('[data-group]')) {
    const radios = [...group.querySelectorAll<HTMLInputElement>('input')]
    for (const radio of radios) radio.checked = radio.value === chosen[group.dataset.group ?? '']
    // One stop for the Tab key, as in any group of radios.
    const stop = radios.find((radio) => radio.checked) ?? radios[0]
    for (const radio of radios) radio.tabIndex = radio === stop ? 0 : -1
  }
  for (const select of all('select[data-choose]')) {
    ;(select as HTMLSelectElement).value = chosen[select.dataset.choose ?? ''] ?? ''
  }
  const confirm = document.querySelector<HTMLInputElement>('[data-confirm]')
  if (confirm) confirm.checked = state.confirmed
  for (const field of all('[data-number]')) drawTyped(field as HTMLInputElement, state.number)
  for (const field of all('[data-code]')) drawTyped(field as HTMLInputElement, state.passcode)
}

/** What was refused is gone at once. */
function drawTyped(field: HTMLInputElement, typed: FieldState): void {
  if (typed === 'refused' || typed === 'empty') field.value = ''
  field.setAttribute('aria-invalid', String(typed === 'refused'))
}

/** Points the link at the foot to the step of the guide that the reader practices now. */
function drawGuideLink(state: State, facts: Facts): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-guide]')
  const { step, stepNotYours } =
    screenOf(state, facts.has('phones-turn') ? 'phone' : 'computer')?.dataset ?? {}
  const wanted = facts.has('not-yours') ? (stepNotYours ?? step) : step
  if (link) link.href = wanted ?? link.dataset.guide ?? ''
}

/** Copies a sentence of the page into a live line; an unchanged one is not said twice. Tells whether it changed. */
function say(kind: 'task' | 'hint', device: Device, id: string | undefined): boolean {
  const line = document.querySelector<HTMLElement>(`[data-${kind}="${device}"]`)
  const words = id && document.querySelector(`[data-words] [data-kind="${kind}"][data-id="${id}"]`)
  const text = (words && words.textContent) || ''
  if (!line || line.textContent === text) return false
  line.textContent = text
  return true
}

/**
 * To the heading of a screen that has just changed: there a screen reader begins to read. And a button
 * that went away under the reader's finger hands its focus to the one that took its place.
 */
function moveFocus(state: State, changed: Device | undefined, focused: Element | null): void {
  if (changed) focusHeading(state, changed)
  else if (focused instanceof HTMLButtonElement && isGone(focused)) {
    const place = focused.closest('.controls') ? null : focused.parentElement
    const heir = place?.querySelector<HTMLElement>('button:not([hidden], :disabled)')
    if (heir && !isGone(heir)) heir.focus()
    else focusHeading(state, focused.closest('.phone-column') ? 'phone' : 'computer')
  }
}

function isGone(element: HTMLElement): boolean {
  return element.getClientRects().length === 0 || element.matches(':disabled')
}

function screenOf(state: State, device: Device): HTMLElement | null {
  return document.querySelector(
    `[data-device="${device}"][data-screen="${currentScreen(state, device)}"]`,
  )
}

function headingOf(state: State, device: Device): HTMLElement | null | undefined {
  return screenOf(state, device)?.querySelector<HTMLElement>('h2[tabindex]')
}

function focusHeading(state: State, device: Device): void {
  const scroller = screenOf(state, device)?.querySelector('.scroller')
  if (scroller) scroller.scrollTop = 0
  headingOf(state, device)?.focus({ preventScroll: true })
}

/** Where the line that says what to do, or the screen's heading, is out of sight, the page goes to the device. */
function bringIntoView(state: State, device: Device): void {
  const line = document.querySelector(`[data-task="${device}"]`)
  const inSight = [line, headingOf(state, device)].every((part) => {
    const { top = 0, bottom = 0 } = part?.getBoundingClientRect() ?? {}
    return top >= 0 && bottom <= innerHeight
  })
  if (!inSight) document.getElementById(`${device}-heading`)?.scrollIntoView()
}
