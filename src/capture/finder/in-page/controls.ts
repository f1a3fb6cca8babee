import { normalizeWords } from '../../../guide/labels.ts'
import { childrenOf, closest } from '../../../dom/tree.ts'

const roles = [
  'button link checkbox radio switch tab option menuitem menuitemcheckbox menuitemradio treeitem',
  'textbox searchbox combobox spinbutton slider',
].flatMap((line) => line.split(' '))

const controlSelector = [
  'button, a[href], input:not([type=hidden]), select, textarea, summary, option',
  '[contenteditable=""], [contenteditable=true], [contenteditable=plaintext-only]',
  ...roles.map((role) => `[role~=${role}]`),
].join(', ')

const labelled =
  'input, select, textarea, ' +
  ['checkbox', 'radio', 'switch', 'textbox', 'searchbox', 'combobox', 'spinbutton', 'slider']
    .map((role) => `[role~=${role}]`)
    .join(', ')

const fieldRoles = new Set(['textbox', 'searchbox', 'combobox', 'spinbutton', 'slider', 'listbox'])

/** Whether one can click an element, type into it or choose from it. */
export function isControl(element: Element): boolean {
  return element.matches(controlSelector)
}

/** Whether an element is a control or the label of one. */
export function isOwner(element: Element): boolean {
  return isControl(element) || element.localName === 'label'
}

/** A control, and whether words stand in it or only name it. */
export interface Owner {
  control: Element
  named: boolean
}

/** The control that words in an element belong to: around them, named by a label, or by reference. */
export function ownerOf(element: Element): Owner | undefined {
  const around = closest(element, isOwner)
  if (around && isControl(around)) return { control: around, named: false }
  const control = (around as HTMLLabelElement | null)?.control
  if (control) return { control, named: true }
  const id = closest(element, (at) => at.id !== '')?.id
  if (!id) return undefined
  const root = element.getRootNode() as Document | ShadowRoot
  const fields = [...root.querySelectorAll(`[aria-labelledby~="${CSS.escape(id)}"]`)].filter((at) =>
    at.matches(labelled),
  )
  // A legend names every radio button of its group: then the words are only words.
  return fields.length === 1 ? { control: fields[0]!, named: true } : undefined
}

/** What a control or a text is: its role, or `text`. */
export function roleOf(element: Element): string {
  const explicit = element.getAttribute('role')?.trim().split(/\s+/)[0]
  if (explicit) return explicit
  const type = (element as HTMLInputElement).type
  switch (element.localName) {
    case 'a':
      return element.hasAttribute('href') ? 'link' : 'text'
    case 'button':
    case 'summary':
      return 'button'
    case 'select':
      return (element as HTMLSelectElement).size > 1 ? 'listbox' : 'combobox'
    case 'option':
      return 'option'
    case 'textarea':
      return 'textbox'
    case 'input':
      if (['button', 'submit', 'reset', 'image'].includes(type)) return 'button'
      return ['checkbox', 'radio'].includes(type) ? type : 'textbox'
    default:
      if (element.hasAttribute('contenteditable')) return 'textbox'
      return /^h[1-6]$/.test(element.localName) ? 'heading' : 'text'
  }
}

/** Whether one types into a control or chooses from it. */
export function isField(element: Element): boolean {
  return fieldRoles.has(roleOf(element))
}

/** Whether a control can't be used now. */
export function isDisabled(element: Element): boolean {
  return (
    element.matches(':disabled') ||
    closest(element, (at) => at.getAttribute('aria-disabled') === 'true') !== null
  )
}

/** What a screen reader calls an element: enough of the rules to know an icon by its name. */
export function nameOf(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot
  const referred = (element.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .map((id) => (id ? (root.getElementById(id)?.textContent ?? '') : ''))
    .join(' ')
  const label = (element as HTMLInputElement).labels?.[0]?.textContent
  return (
    [referred, element.getAttribute('aria-label'), element.getAttribute('alt'), label]
      .concat(contentName(element), element.getAttribute('title'))
      .map((name) => normalizeWords(name ?? ''))
      .find(Boolean) ?? ''
  )
}

function contentName(element: Element): string {
  return childrenOf(element)
    .map((child) => {
      if (child.nodeType === Node.TEXT_NODE) return (child as Text).data
      if (child.nodeType !== Node.ELEMENT_NODE) return ''
      const inner = child as Element
      if (inner.getAttribute('aria-hidden') === 'true') return ''
      return ` ${inner.getAttribute('aria-label') ?? inner.getAttribute('alt') ?? contentName(inner)} `
    })
    .join('')
}
