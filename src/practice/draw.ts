import { devices } from '../guide/outline.ts'
import type { Device } from '../guide/outline.ts'
import type { FieldState } from './example.ts'
import { factsOf, isOver, taskOf } from './facts.ts'
import { screensSeen } from './progress.ts'
import type { Fact, Facts, State } from './state.ts'

const all = (selector: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(selector),
]

/**
 * Shows a state on the page.
 * @param before what the page shows now; without it the page has just opened, and focus stays where it is
 * @param at the devices at which the reader pressed something: only changes there may move focus and scroll
 * @param isElsewhere whether the reader has started anew, gone back or come by a link: then a narrow page shows the
 * device whose turn it is, and else the one that they are at
 */
export function draw(
  state: State,
  before?: State,
  at: readonly Device[] = [],
  isElsewhere = before === undefined,
): void {
  const facts = factsOf(state)
  const focused = document.activeElement
  document.body.dataset.system = state.system
  const turn = turnOf(state, facts)
  for (const seat of all('[data-seat]')) {
    if (turn) seat.dataset.state = turn === seat.dataset.seat ? 'yours' : 'waits'
    // At the end it is nobody's turn, but who has just approved on the phone has not seen the computer yet.
    else seat.dataset.state = facts.has(`${seat.dataset.seat as Device}s-turn`) ? 'news' : ''
  }
  if (isElsewhere) showDevice(turn ?? devices[0]!)
  for (const screen of all('[data-screen]')) {
    screen.hidden = screen.dataset.screen !== currentScreen(state, screen.dataset.device)
  }
  for (const part of all('[data-when]')) part.hidden = !facts.has(part.dataset.when as Fact)
  for (const part of all('[data-on]')) part.hidden = part.dataset.on !== state.phone
  for (const button of all('[data-needs]')) {
    ;(button as HTMLButtonElement).disabled = !facts.has(button.dataset.needs as Fact)
  }
  const end = document.querySelector<HTMLDetailsElement>('[data-at-end]')
  // In between, it is as the reader leaves it.
  if (end && (!before || isOver(before) !== isOver(state))) end.open = isOver(state)
  drawFields(state)
  drawGuideLink(state, facts)
  drawProgress(state)
  const told = devices.filter((device) => {
    const hint = state.hintAt === device ? state.hint : undefined
    const task = announce('task', device, taskOf(state, device))
    return announce('hint', device, hint) || task
  })
  if (!before) return
  const inSight = at.filter(isInSight)
  const changed = inSight.find(
    (device) => currentScreen(state, device) !== currentScreen(before, device),
  )
  moveFocus(state, changed, focused)
  const toShow = changed ?? inSight.find((device) => told.includes(device))
  if (toShow) bringIntoView(state, toShow)
  else if (at.length === 0) {
    // While a reader types, the page scrolls no further than it must to show why something was refused.
    for (const device of told) {
      document
        .querySelector(`[data-hint="${device}"]:not(:empty)`)
        ?.scrollIntoView({ block: 'nearest' })
    }
  }
}

/** Shows one device, where the page is too narrow for both. */
export function showDevice(device: Device): void {
  document.body.dataset.shown = device
  for (const button of all('[aria-pressed]')) {
    button.setAttribute('aria-pressed', String(button.dataset.show === device))
  }
}

/** Whether a device is there, and not the other one alone. */
function isInSight(device: Device): boolean {
  const column = document.querySelector(`.${device}-column`)
  return column !== null && column.getClientRects().length > 0
}

/** The device on which the reader has something to do. */
function turnOf(state: State, facts: Facts): Device | undefined {
  if (facts.has('phones-turn')) return isOver(state) ? undefined : 'phone'
  return facts.has('finished') ? undefined : 'computer'
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
    // One tab stop per group, as with native radios.
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

/** Clears a field whose value was refused. */
function drawTyped(field: HTMLInputElement, typed: FieldState): void {
  if (typed === 'refused' || typed === 'empty') field.value = ''
  field.setAttribute('aria-invalid', String(typed === 'refused'))
}

/** Points the link below the screens to the step of the guide that the reader is practicing. */
function drawGuideLink(state: State, facts: Facts): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-guide]')
  const { step, stepNotYours } =
    screenOf(state, facts.has('phones-turn') ? 'phone' : 'computer')?.dataset ?? {}
  const wanted = facts.has('not-yours') ? (stepNotYours ?? step) : step
  if (link) link.href = wanted ?? link.dataset.guide ?? ''
}

/** Says how far the reader has come, and off the main way still how far they were. */
function drawProgress(state: State): void {
  const seen = screensSeen(state)
  if (seen === undefined) return
  document.querySelector('progress')!.value = seen
  const { lang } = document.documentElement
  document.querySelector('[data-seen]')!.textContent = seen.toLocaleString(lang)
}

/** Copies a sentence of the page into a live region; returns whether it changed, so that none is announced twice. */
function announce(kind: 'task' | 'hint', device: Device, id: string | undefined): boolean {
  const line = document.querySelector<HTMLElement>(`[data-${kind}="${device}"]`)
  const words = id && document.querySelector(`[data-words="${kind}"] [data-id="${id}"]`)
  const text = (words && words.textContent) || ''
  if (!line || line.textContent === text) return false
  line.textContent = text
  return true
}

/**
 * Moves focus to the heading of a screen that has just changed, where a screen reader begins to read. A button that has
 * disappeared hands its focus to the one in its place.
 */
function moveFocus(state: State, changed: Device | undefined, focused: Element | null): void {
  if (changed) focusHeading(state, changed)
  else if (focused instanceof HTMLButtonElement && isGone(focused)) {
    const place = focused.closest('[data-practice]') ? null : focused.parentElement
    const heir = place?.querySelector<HTMLElement>('button:not([hidden], :disabled)')
    if (heir && !isGone(heir)) heir.focus()
    else focusHeading(state, focused.closest('.phone-column') ? 'phone' : devices.find(isInSight)!)
  }
}

/** Whether an element can't have the focus any more. */
export function isGone(element: HTMLElement): boolean {
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
  const scroller = screenOf(state, device)?.querySelector('[data-part="scroller"]')
  if (scroller) scroller.scrollTop = 0
  headingOf(state, device)?.focus({ preventScroll: true })
}

/** Scrolls to a device whose task or heading is out of sight. */
function bringIntoView(state: State, device: Device): void {
  const line = document.querySelector(`[data-task="${device}"]`)
  const inSight = [line, headingOf(state, device)].every((part) => {
    const { top = 0, bottom = 0 } = part?.getBoundingClientRect() ?? {}
    return top >= 0 && bottom <= innerHeight
  })
  if (!inSight) document.getElementById(`${device}-heading`)?.scrollIntoView()
}
