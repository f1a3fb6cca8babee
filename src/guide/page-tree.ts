import type { Text } from 'mdast'
import type { MdxJsxTextElement } from 'satteri'
import type { Analysis, LabelInText } from './analyze.ts'
import { answersOf, isFor } from './audience.ts'
import type { Readers } from './audience.ts'
import { isRemark, interpolate } from './expressions.ts'
import { splitAtHyphens } from './hyphens.ts'
import type { View } from './outline.ts'
import {
  childElements,
  childrenOf,
  isElement,
  isNamed,
  textAttribute,
  withChildren,
} from './tree.ts'
import type { Attribute, Element, Node, Root } from './tree.ts'
import type { Values } from './values.ts'
import { ruleOf } from './vocabulary.ts'

/** `audience` and `phone` say whom alone the words around are for. */
interface Context extends Readers, Pick<Analysis, 'labels' | 'views'> {
  values: Values
  /** The view around. */
  view?: View
  /** The labels whose English words stand in this step already, for whom. */
  englishGiven: (Readers & { words: string })[]
}

/**
 * Turns a guide's tree into what its page is rendered from, by the components in `src/components/guide`: expressions
 * evaluated, labels with their numbers, every step's words in a view, views of one device in a zone, consecutive steps
 * in one list, and what stands around them in `NonStepContent`. Trouble goes to the `end` slot of its step.
 */
export function pageTree(tree: Root, { labels, views }: Analysis, values: Values): Root {
  const sections: Element[] = []
  const context: Context = { labels, views, values, englishGiven: [] }
  const parts = transformAll(tree.children, context)
  // Who a reader is, and the ways to begin, stand below the sentences that a guide opens with.
  const opening = parts.findIndex((part) => !isProse(part))
  parts.splice(opening === -1 ? parts.length : opening, 0, element('Begin', {}, []))
  for (const child of parts) {
    const name = isNamed(child, 'Step') ? 'Steps' : 'NonStepContent'
    const last = sections.at(-1)
    const isWhole = isNamed(child, 'Begin') || ruleOf(child)?.place === 'end-of-guide'
    if (isElement(child) && isWhole) sections.push(child)
    else if (last?.name === name) sections.splice(-1, 1, append(last, child))
    else sections.push(element(name, {}, [child]))
  }
  const last = sections.findLastIndex(({ name }) => name === 'Steps')
  sections[last]?.attributes.push(...attributes({ last: true }))
  const children = sections.map((section, at) =>
    last !== -1 && at > last && section.name === 'NonStepContent' ? inParts(section) : section,
  )
  return { type: 'root', children: children as Root['children'] }
}

/** What stands after the steps, each heading with what is below it. */
function inParts(section: Element): Element {
  const parts: Node[] = []
  for (const child of section.children) {
    const last = parts.at(-1)
    if (child.type === 'heading' && child.depth === 2) {
      const heading = element('NonStepContent', { slot: 'heading' }, [child])
      parts.push(element('Part', {}, [heading]))
    } else if (last && isNamed(last, 'Part')) parts.splice(-1, 1, append(last, child))
    else parts.push(child)
  }
  return withChildren(section, parts)
}

/** Whether a node is sentences of a guide, or a remark among them. */
function isProse(node: Node): boolean {
  if (isNamed(node, 'AudienceOnly')) return childrenOf(node).every(isProse)
  return isElement(node) ? ruleOf(node)?.aside === true : node.type !== 'heading'
}

function append(parent: Element, ...more: Node[]): Element {
  return withChildren(parent, [...parent.children, ...more])
}

function transform(node: Node, context: Context): Node[] {
  const label = context.labels.get(node)
  if (label) {
    const { number, words, screen, lang } = label
    const english = englishOnce(label, context)
    return [element('Label', { number, words, screen, lang, english }, [], 'mdxJsxTextElement')]
  }
  if (node.type === 'yaml' || node.type === 'mdxjsEsm') return []
  if (node.type === 'text') return wholeAddresses(node.value)
  if (node.type === 'mdxTextExpression') {
    return wholeAddresses(interpolate(`{${node.value}}`, context.values))
  }
  if (node.type === 'mdxFlowExpression') {
    // On a line of its own, `{brand.name}` is a paragraph to the person who wrote it; a remark is nothing.
    if (isRemark(node.value)) return []
    return [
      {
        type: 'paragraph',
        children: wholeAddresses(interpolate(`{${node.value}}`, context.values)),
      },
    ]
  }
  if (isNamed(node, 'Step')) return [transformStep(node, context)]
  if (isNamed(node, 'On')) {
    const words = transformView(node, context)
    const view = context.views.get(node)?.key
    return words.length > 0 ? [element('Zone', { view }, words)] : []
  }
  const children = transformAll(childrenOf(node), context)
  const same = 'children' in node ? withChildren(node, children) : node
  if (same.type === 'link') return [{ ...same, url: interpolate(same.url, context.values) }]
  if (!isElement(same)) return [same]
  const rule = ruleOf(same)
  // A finding has told of these already; a page that shows while it is mended runs none of them.
  if (rule === undefined) return []
  const own = same.attributes.flatMap((each): Attribute[] => {
    const { type, value } = each
    if (type !== 'mdxJsxAttribute' || (value && typeof value !== 'string')) return []
    return [value ? { ...each, value: interpolate(value, context.values) } : each]
  })
  const asks = context.view?.audienceQuestions.find((question) => question === rule.asks)
  return [{ ...same, attributes: [...own, ...attributes({ asks })] }]
}

/** The English words beside a label that nobody has seen in this language: once a step, for each reader. */
function englishOnce(
  { words, english }: LabelInText,
  { englishGiven, audience, phone }: Context,
): string | undefined {
  const answers = answersOf({ audience, phone })
  const isGiven = englishGiven.some((given) => given.words === words && isFor(given, answers))
  if (english === undefined || isGiven) return undefined
  englishGiven.push({ words, audience, phone })
  return english
}

/** What stands side by side; what is for some readers only, one after the other, in an element of theirs. */
function transformAll(nodes: readonly Node[], context: Context): Node[] {
  const all: Node[] = []
  for (const node of nodes) {
    const audience = node.data?.audience
    const made = transform(node, audience ? { ...context, audience } : context)
    // A remark ends nothing.
    if (made.length === 0) continue
    const last = all.at(-1)
    if (!audience) all.push(...made)
    else if (last && isNamed(last, 'AudienceOnly') && textAttribute(last, 'audience') === audience)
      all.splice(-1, 1, append(last, ...made))
    else all.push(element('AudienceOnly', { audience }, made))
  }
  return all
}

/** An address of mail or of the web with a hyphen in it, such as `no-reply@duosecurity.com` or `api-1234.`. */
const address = /([\p{L}\p{N}.]+-[\p{L}\p{N}.-]*(?:@\S*[\p{L}\p{N}]|\d\.?))/u

/**
 * Text in which no line ends at the hyphen of an address: who compares it letter by letter sees it whole. Where it is
 * too long for a line, it goes on after its `@`.
 */
function wholeAddresses(words: string): (Text | MdxJsxTextElement)[] {
  return words
    .split(address)
    .flatMap((text, at) => (at % 2 === 1 ? splitAtHyphens(text) : [{ text, noBreak: false }]))
    .filter(({ text }) => text !== '')
    .flatMap(({ text, noBreak }) => {
      if (noBreak) return [inline('span', { class: 'no-break' }, [textNode(text)])]
      const [mailbox = '', ...host] = text.split(/(?<=\S@)(?=\S)/)
      return [
        textNode(mailbox),
        ...host.map((part) => inline('span', { class: 'host' }, [textNode(part)])),
      ]
    })
}

const textNode = (value: string): Text => ({ type: 'text', value })

function inline(
  name: string,
  values: Parameters<typeof attributes>[0],
  children: Text[],
): MdxJsxTextElement {
  return element(name, values, children, 'mdxJsxTextElement') as MdxJsxTextElement
}

function transformStep(node: Element, around: Context): Element {
  const context = { ...around, englishGiven: [] }
  const whole = context.views.get(node)
  const parts = whole ? [node] : childElements(node, 'On')
  const zones: { ground: string; element: Element }[] = []
  for (const part of parts) {
    const view = context.views.get(part)
    if (!view) continue
    const words = transformView(part, context)
    const ground = groundOf(view)
    const last = zones.at(-1)
    if (last?.ground === ground) last.element = append(last.element, ...words)
    else zones.push({ ground, element: element('Zone', { view: view.key }, words) })
  }
  const endings = childrenOf(node)
    .flatMap((child) => {
      if (isNamed(child, 'On')) return endingsOf(child, context)
      return isAtEnd(child) ? transform(child, context) : []
    })
    .map((ending) => (isElement(ending) ? inEndSlot(ending) : ending))
  return element('Step', { id: textAttribute(node, 'id') }, [
    ...zones.map((zone) => withCount(zone.element)),
    ...endings,
  ])
}

/** A zone that knows how many views it lays out, if several. */
function withCount(zone: Element): Element {
  const { length } = zone.children
  const count = attributes({ views: length > 1 ? length : undefined })
  return { ...zone, attributes: [...zone.attributes, ...count] }
}

/** What stands in one zone: views of one device, for readers who have the same devices. Both kinds of phone share it. */
function groundOf({ device, audience }: View): string {
  return `${device} ${audience ?? ''}`
}

const isAtEnd = (node: Node): boolean => ruleOf(node)?.place === 'end-of-step'

/** What of a view goes to the end of its step: of a view for some readers it is theirs there, too. */
function endingsOf(on: Element, context: Context): Node[] {
  const { audience, phone } = context.views.get(on) ?? {}
  const whose = answersOf({ audience, phone })
  return on.children
    .filter(isAtEnd)
    .flatMap((ending) => transform(ending, { ...context, audience, phone }))
    .map((ending) =>
      isElement(ending)
        ? withChildren(
            ending,
            whose.reduce<Node[]>(
              (words, answer) => [element('AudienceOnly', { audience: answer }, words)],
              [...ending.children],
            ),
          )
        : ending,
    )
}

/** A view's words; nothing of an `<On>` where none can be, of which a finding has told. */
function transformView(node: Element, context: Context): Element[] {
  const view = context.views.get(node)
  if (!view) return []
  const { audience = context.audience, phone } = view
  const words = childrenOf(node).filter((child) => !isAtEnd(child))
  return [
    element('View', { view: view.key }, transformAll(words, { ...context, view, audience, phone })),
  ]
}

function inEndSlot(ending: Element): Element {
  return { ...ending, attributes: [...ending.attributes, ...attributes({ slot: 'end' })] }
}

function element(
  name: string,
  values: Parameters<typeof attributes>[0],
  children: readonly Node[],
  type: Element['type'] = 'mdxJsxFlowElement',
): Element {
  return { type, name, attributes: attributes(values), children } as Element
}

function attributes(values: Record<string, string | number | true | undefined>): Attribute[] {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ({
      type: 'mdxJsxAttribute',
      name,
      value:
        typeof value === 'number'
          ? { type: 'mdxJsxAttributeValueExpression', value: String(value) }
          : value === true
            ? null
            : value,
    }))
}
