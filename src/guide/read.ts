import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { sayAll, textOf } from './expressions.ts'
import { choiceOf, choicesIn } from './choices.ts'
import type { Choice, Variant } from './choices.ts'
import { checkGrammar } from './grammar.ts'
import { normalizeWords } from './labels.ts'
import type { Label, Paragraph, Step, View } from './outline.ts'
import { ownValue } from './own-value.ts'
import { readLabel } from './read-label.ts'
import { checkPlaces } from './step-rules.ts'
import { isElement, startOf, textAttribute, variantsIn } from './tree.ts'
import type { Node } from './tree.ts'
import type { ResolvedLabel, Values } from './values.ts'
import { placeOf, placesOn, saidVariant, storesAsk, variantOf } from './view-place.ts'
import { vocabulary } from './vocabulary.ts'

/** A label as it stands in the text: numbered in a view, without a number in `<Seen>`. */
export interface LabelInText extends ResolvedLabel {
  number?: number
}

/** A guide's tree, read: its views and steps, and for every label node what it stands for. */
export interface Reading {
  asks: Choice[]
  opening: View[]
  steps: Step[]
  /** Sentences outside every step and view. */
  prose: Paragraph[]
  labels: Map<Node, LabelInText>
  /** In the order of the file. */
  problems: Diagnostic[]
}

/** More marks than this on one picture and a reader looks for them instead of reading. */
const mostLabels = 3

/**
 * Reads a parsed guide: numbers its steps and labels, names its views, and finds everything that is not a
 * guide's grammar. A pure function of the tree and the values.
 */
export function readTree(tree: Node, values: Values, file: string): Reading {
  const problems = [...checkGrammar(tree, values, file), ...checkPlaces(tree, file)]
  const reading: Reading = {
    asks: [],
    opening: [],
    steps: [],
    prose: [],
    labels: new Map(),
    problems,
  }
  const context: Context = {
    values,
    reading,
    say: (node, message, fix) => problems.push({ at: { file, ...startOf(node) }, message, fix }),
  }
  for (const node of tree.children ?? []) {
    if (node.name === 'Step') readStep(node, context)
    else if (node.name === 'On') reading.opening.push(readOn(node, undefined, context))
    else {
      readLoose(node, context)
      reading.prose.push(...looseProse(node, values))
    }
  }
  const views = [...reading.opening, ...reading.steps.flatMap((step) => step.views)]
  const marked = [...variantsIn([tree])].map(choiceOf)
  reading.asks = [...new Set([...choicesIn(views), ...marked])]
  problems.sort(
    ({ at: a }, { at: b }) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  )
  return reading
}

interface Context {
  values: Values
  reading: Reading
  say: (node: Node, message: string, fix: string) => void
}

function readStep(node: Node, context: Context): void {
  const { reading, values } = context
  const id = textAttribute(node, 'id')
  const children = node.children ?? []
  const ons = children.filter((child) => child.name === 'On')
  const place = ownValue(placesOn, textAttribute(node, 'on')) ?? { device: 'computer' }
  const views = ons.length
    ? ons.map((child) => readOn(child, id, context))
    : [readView(node, { key: id, step: id, ...place }, context)]
  for (const child of ons.length ? children : []) {
    if (child.name === 'Trouble') readLoose(child, context)
  }
  reading.steps.push({
    id,
    number: reading.steps.length + 1,
    title: sayAll(textAttribute(node, 'title'), values),
    views,
    ...lineOf(node),
  })
}

function readOn(node: Node, step: string | undefined, context: Context): View {
  const own = placeOf(node) || 'computer'
  const name = textAttribute(node, 'view') || (step === undefined ? undefined : own)
  const key = [step ?? 'opening', name].filter(Boolean).join('.')
  // In the opening, whose beginning it is is said by what stands around it.
  const variant = step === undefined ? saidVariant(node) : variantOf(node)
  return readView(
    node,
    {
      key,
      ...(step === undefined ? {} : { step }),
      ...(name ? { name } : {}),
      device: ownValue(placesOn, own)?.device ?? 'computer',
      ...(variant ? { variant } : {}),
    },
    context,
  )
}

function readView(
  node: Node,
  about: Pick<View, 'key' | 'step' | 'name' | 'device' | 'variant'>,
  context: Context,
): View {
  const labels: Label[] = []
  const prose: Paragraph[] = []
  const visit = (child: Node, around?: Variant): void => {
    if (hasOrdinaryBold(child)) return readLoose(child, context)
    if (child.name === 'Seen') return readSeen(child, context)
    if (child.type === 'strong') return markLabel(child, labels, context)
    const variant = child.variant ?? around
    if (child.type === 'paragraph') {
      const text = textOf(child, context.values)
      prose.push({ text, ...lineOf(child), ...(variant ? { variant } : {}) })
    }
    for (const grandchild of child.children ?? []) visit(grandchild, variant)
  }
  for (const child of node.children ?? []) visit(child)
  if (labels.length > mostLabels) {
    context.say(
      node,
      `This view marks ${labels.length} labels: ${labels.map(({ words }) => `"${words}"`).join(', ')}. A picture takes at most ${mostLabels}.`,
      'Split the step, or write *words* for stress.',
    )
  }
  const sameAs = textAttribute(node, 'same-as')
  return {
    ...about,
    asks: asksInside(node),
    labels,
    prose,
    picture: textAttribute(node, 'picture') !== 'none',
    ...(sameAs ? { sameAs } : {}),
    ...lineOf(node),
  }
}

/** What the words of a view ask: which beginning is the reader’s, or which store. */
function asksInside(view: Node): Choice[] {
  const stores: Choice[] = storesAsk(view) ? ['phone'] : []
  return [...new Set([...stores, ...[...variantsIn(view.children ?? [])].map(choiceOf)])]
}

function markLabel(node: Node, labels: Label[], context: Context): void {
  const label = findLabel(node, context)
  if (!label) return
  const known = labels.find(
    (other) => normalizeWords(other.screen) === normalizeWords(label.screen),
  )
  const number = known?.number ?? labels.length + 1
  if (!known) labels.push({ number, ...label, ...startOf(node) })
  context.reading.labels.set(node, { ...label, number })
}

function readSeen(node: Node, context: Context): void {
  const label = findLabel(node, context)
  if (label) context.reading.labels.set(node, label)
}

function findLabel(node: Node, context: Context): ResolvedLabel | undefined {
  const label = readLabel(node, context.values)
  if (!label || !('message' in label)) return label
  context.say(node, label.message, label.fix ?? '')
  return undefined
}

/** What stands outside every view: bold in tips is ordinary, bold in plain prose is a mistake. */
function readLoose(node: Node, context: Context, ordinary = false): void {
  const plain = ordinary || hasOrdinaryBold(node)
  if (node.name === 'Seen') return readSeen(node, context)
  if (node.type === 'strong' && !plain) {
    const text = textOf(node, context.values)
    context.say(
      node,
      `"${text}" is bold, but it stands in no step, so no picture can show it.`,
      `Write *${text}* for stress, or <Seen>${text}</Seen> for a label on a screen.`,
    )
  }
  for (const child of node.children ?? []) readLoose(child, context, plain)
}

/** What a reader reads outside every step; what is set apart for some of them does not count. */
function looseProse(node: Node, values: Values): Paragraph[] {
  if (node.name === 'Tip' || node.name === 'Note') return []
  if (node.type === 'paragraph') return [{ text: textOf(node, values), ...lineOf(node) }]
  return (node.children ?? []).flatMap((child) => looseProse(child, values))
}

function hasOrdinaryBold(node: Node): boolean {
  return isElement(node) && ownValue(vocabulary, node.name ?? '')?.ordinaryBold === true
}

function lineOf(node: Node): { line: number } {
  return { line: startOf(node).line }
}
