import type { Device } from '../guide/outline.ts'
import { factsOf, type Fact, type State } from './state.ts'
import { deviceOfHint, taskOf } from './task.ts'

const all = (selector: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(selector),
]

/**
 * Shows a state on the page. `before` is the state the page shows now; without it the page has just
 * opened, and focus stays where the browser put it.
 */
export function draw(state: State, before?: State): void {
  const facts = factsOf(state)
  const focused = document.activeElement
  for (const screen of all('[data-screen]')) {
    screen.hidden = screen.dataset.screen !== currentScreen(state, screen.dataset.device)
  }
  for (const part of all('[data-when]')) part.hidden = !facts.has(part.dataset.when as Fact)
  for (const part of all('[data-on]')) part.hidden = part.dataset.on !== state.phone
  for (const button of all('[data-needs]')) {
    ;(button as HTMLButtonElement).disabled = !facts.has(button.dataset.needs as Fact)
  }
  drawFields(state)
  for (const device of ['computer', 'phone'] as const) {
    say('task', device, taskOf(state, device))
    say('hint', device, state.hint && deviceOfHint(state.hint) === device ? state.hint : undefined)
  }
  if (before) moveFocus(state, before, focused)
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
  const number = document.querySelector<HTMLInputElement>('[data-number]')
  if (!number) return
  if (state.number === 'refused' || state.number === 'empty') number.value = ''
  number.setAttribute('aria-invalid', String(state.number === 'refused'))
}

/** Copies a sentence of the page into a live line; an unchanged one is not said twice. */
function say(kind: 'task' | 'hint', device: Device, id: string | undefined): void {
  const line = document.querySelector<HTMLElement>(`[data-${kind}="${device}"]`)
  const words = id && document.querySelector(`[data-words] [data-kind="${kind}"][data-id="${id}"]`)
  const text = (words && words.textContent) || ''
  if (line && line.textContent !== text) line.textContent = text
}

/**
 * To the heading of a screen that has just changed: there a screen reader begins to read. And a button
 * that went away under the reader's finger hands its focus to the one that took its place.
 */
function moveFocus(state: State, before: State, focused: Element | null): void {
  if (state.computer !== before.computer) focusHeading(state, 'computer')
  else if (state.phone !== before.phone) focusHeading(state, 'phone')
  else if (focused instanceof HTMLButtonElement && isGone(focused)) {
    const heir = focused.parentElement?.querySelector<HTMLElement>(
      'button:not([hidden], :disabled)',
    )
    if (heir && !isGone(heir)) heir.focus()
    else focusHeading(state, focused.closest('.phone-column') ? 'phone' : 'computer')
  }
}

function isGone(element: HTMLElement): boolean {
  return element.getClientRects().length === 0 || element.matches(':disabled')
}

function focusHeading(state: State, device: Device): void {
  const screen = `[data-device="${device}"][data-screen="${currentScreen(state, device)}"]`
  const scroller = document.querySelector(`${screen} .scroller`)
  if (scroller) scroller.scrollTop = 0
  document.querySelector<HTMLElement>(`${screen} h2[tabindex]`)?.focus()
}
