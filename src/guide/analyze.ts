import { questionOf, questionsIn } from './audience.ts'
import type { Audience, AudienceQuestion } from './audience.ts'
import { interpolate, textOf } from './expressions.ts'
import { normalizeWords } from './labels.ts'
import type { Paragraph, Step, View } from './outline.ts'
import { nextOf } from './next-steps.ts'
import { readLabel } from './read-label.ts'
import { audiencesIn, childrenOf, isNamed, startOf, textAttribute } from './tree.ts'
import type { Element, Node, Report, Root } from './tree.ts'
import type { ResolvedLabel, Values } from './values.ts'
import { findViews, deviceSwitchBefore } from './views.ts'
import type { ViewPosition } from './views.ts'
import { questionsAsked, ruleOf } from './vocabulary.ts'

/** A label as it stands in the text: numbered in a view, without a number in `<Seen>`. */
export interface LabelInText extends ResolvedLabel {
  number?: number
}

/** What a guide's tree says: its views and steps, and which node stands for which of them. */
export interface Analysis {
  audienceQuestions: AudienceQuestion[]
  opening: View[]
  steps: Step[]
  /** Sentences outside every step and view. */
  prose: Paragraph[]
  /** By the node that is one: bold words, or `<Seen>`. */
  labels: ReadonlyMap<Node, LabelInText>
  /** By the node that is one: an `<On>`, or a `<Step>` that is one as a whole. */
  views: ReadonlyMap<Node, View>
}

/** More marks than this on one picture and a reader looks for them instead of reading. */
const mostLabels = 3

interface Context {
  values: Values
  labels: Map<Node, LabelInText>
  report: Report
}

/**
 * Analyzes a guide's tree: numbers its steps and labels, names its views, and reports bold words that are no labels.
 */
export function analyzeTree(tree: Root, values: Values, report: Report): Analysis {
  const context: Context = { values, labels: new Map(), report }
  const views = new Map<Node, View>()
  const before: ViewPosition[] = []
  const read = (positions: readonly ViewPosition[]): View[] =>
    positions.map((position, index) => {
      const { node, ...about } = position
      const view: View = {
        ...about,
        first: index === 0,
        last: index === positions.length - 1,
        deviceSwitch: deviceSwitchBefore(position, before),
        ...readView(node, context),
      }
      before.push(position)
      views.set(node, view)
      return view
    })

  const found = findViews(tree)
  const opening = read(found.opening)
  const ids = found.steps.map(({ id }) => id)
  const steps = found.steps.map(({ id, node, views }, index) => ({
    id,
    number: index + 1,
    title: interpolate(textAttribute(node, 'title'), values),
    next: nextOf(node, ids[index + 1], ids),
    views: read(views),
    ...lineOf(node),
  }))
  const outside = childrenOf(tree).filter((node) => !isNamed(node, 'Step') && !isNamed(node, 'On'))
  const besideViews = found.steps.flatMap(({ node, views }) =>
    views[0]?.node === node ? [] : childrenOf(node).filter((child) => ruleOf(child)?.place),
  )
  for (const node of [...outside, ...besideViews]) checkLooseBold(node, context)
  return {
    audienceQuestions: [
      ...new Set([...questionsIn([...views.values()]), ...questionsMarked([tree])]),
    ],
    opening,
    steps,
    prose: outside.flatMap((node) => looseProse(node, values)),
    labels: context.labels,
    views,
  }
}

function questionsMarked(trees: readonly Node[]): AudienceQuestion[] {
  return [...audiencesIn(trees)].map(questionOf)
}

function readView(
  node: Element,
  context: Context,
): Pick<
  View,
  'address' | 'audienceQuestions' | 'labels' | 'prose' | 'picture' | 'sameAs' | 'line'
> {
  const marked: Marked = { labels: [] }
  const { labels } = marked
  const prose: Paragraph[] = []
  const visit = (child: Node, around?: Audience): void => {
    const rule = ruleOf(child)
    if (rule?.ordinaryBold) return checkLooseBold(child, context)
    if (rule?.label) return noteLabel(child, context)
    if (rule?.address) return markAddress(child, marked, context)
    if (child.type === 'strong') return markLabel(child, marked, context)
    const audience = child.data?.audience ?? around
    if (child.type === 'paragraph') {
      const text = textOf(child, context.values)
      prose.push({ text, ...lineOf(child), audience })
    }
    for (const grandchild of childrenOf(child)) visit(grandchild, audience)
  }
  for (const child of node.children) visit(child)
  const all = marked.address ? [...labels, marked.address] : labels
  if (all.length > mostLabels) {
    const words = all.map((label) => `"${label.words}"`).join(', ')
    context.report(node, {
      code: 'too-many-labels',
      message: `This view marks ${all.length} labels: ${words}. A picture takes at most ${mostLabels}.`,
      fix: 'Split the step, or write *words* for stress.',
    })
  }
  return {
    audienceQuestions: [...new Set([...questionsAsked(node), ...questionsMarked(node.children)])],
    ...marked,
    prose,
    picture: textAttribute(node, 'picture') !== 'none',
    sameAs: textAttribute(node, 'same-as') || undefined,
    ...lineOf(node),
  }
}

/** What a view's words mark. */
type Marked = Pick<View, 'labels' | 'address'>

function nextNumber({ labels, address }: Marked): number {
  return labels.length + (address ? 2 : 1)
}

/** Numbers the address above a view's screen among its labels: the same again carries the same number. */
function markAddress(node: Node, marked: Marked, context: Context): void {
  const words = textOf(node, context.values).trim()
  marked.address ??= { number: nextNumber(marked), words, ...startOf(node) }
  const { address } = marked
  if (address.words !== words) {
    return context.report(node, {
      code: 'second-address',
      message: `"${words}" is a second address in this view, and "${address.words}" in line ${address.line} is marked already. A window has one.`,
      fix: `Write *${words}* for stress.`,
    })
  }
  context.labels.set(node, { words, screen: words, number: address.number })
}

/** Numbers a label in its view: the same words again carry the same number. */
function markLabel(node: Node, marked: Marked, context: Context): void {
  const { labels } = marked
  const label = findLabel(node, context)
  if (!label) return
  const known = labels.find(
    (other) => normalizeWords(other.screen) === normalizeWords(label.screen),
  )
  const number = known?.number ?? nextNumber(marked)
  if (!known) labels.push({ number, ...label, ...startOf(node) })
  context.labels.set(node, { ...label, number })
}

function noteLabel(node: Node, context: Context): void {
  const label = findLabel(node, context)
  if (label) context.labels.set(node, label)
}

function findLabel(node: Node, context: Context): ResolvedLabel | undefined {
  const label = readLabel(node, context.values)
  if (!label || !('message' in label)) return label
  context.report(node, label)
  return undefined
}

/** Outside of views, bold in tips is ordinary, and bold in plain prose a mistake. */
function checkLooseBold(node: Node, context: Context, ordinary = false): void {
  const rule = ruleOf(node)
  const plain = ordinary || rule?.ordinaryBold === true
  if (rule?.label) return noteLabel(node, context)
  if (rule?.address) {
    const text = textOf(node, context.values)
    return context.report(node, {
      code: 'address-outside-views',
      message: `The address "${text}" does not stand in what a step says to do, so no picture can mark it.`,
      fix: `Write *${text}* for stress.`,
    })
  }
  if (node.type === 'strong' && !plain) {
    const text = textOf(node, context.values)
    context.report(node, {
      code: 'bold-outside-views',
      message: `"${text}" is bold, but it stands in no step, so no picture can show it.`,
      fix: `Write *${text}* for stress, or <Seen>${text}</Seen> for a label on a screen.`,
    })
  }
  for (const child of childrenOf(node)) checkLooseBold(child, context, plain)
}

/** What everybody reads outside of every step. */
function looseProse(node: Node, values: Values): Paragraph[] {
  if (ruleOf(node)?.aside) return []
  if (node.type === 'paragraph') return [{ text: textOf(node, values), ...lineOf(node) }]
  return childrenOf(node).flatMap((child) => looseProse(child, values))
}

function lineOf(node: Node): { line: number } {
  return { line: startOf(node).line }
}
