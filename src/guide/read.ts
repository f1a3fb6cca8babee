import type { Problem } from '../brand/problem.ts'
import { sayAll, textOf } from './expressions.ts'
import { checkGrammar } from './grammar.ts'
import { normalizeWords } from './labels.ts'
import type { Device, Label, Step, Variant, View } from './outline.ts'
import { attribute, isElement, startOf, walkTree } from './tree.ts'
import type { Node } from './tree.ts'
import { labelById, resolveLabel } from './values.ts'
import type { ResolvedLabel, Values } from './values.ts'
import { vocabulary } from './vocabulary.ts'

/** A label as it stands in the text: numbered in a view, without a number in `<Seen>`. */
export interface LabelInText extends ResolvedLabel {
  number?: number
}

/** A guide's tree, read: its views and steps, and for every label node what it stands for. */
export interface Reading {
  opening: View[]
  steps: Step[]
  labels: Map<Node, LabelInText>
  problems: Problem[]
}

/** More marks than this on one picture and a reader looks for them instead of reading. */
const mostLabels = 3

/** Names that `<On …>` takes, the device each is on, and the system it is for. */
const placesOn: Readonly<Record<string, { device: Device; variant?: Variant }>> = {
  computer: { device: 'computer' },
  phone: { device: 'phone' },
  ios: { device: 'phone', variant: 'ios' },
  android: { device: 'phone', variant: 'android' },
}

/**
 * Reads a parsed guide: numbers its steps and labels, names its views, and finds everything that is not a
 * guide's grammar. A pure function of the tree and the values.
 */
export function readTree(tree: Node, values: Values, file: string): Reading {
  const reading: Reading = {
    opening: [],
    steps: [],
    labels: new Map(),
    problems: checkGrammar(tree, values, file),
  }
  const context: Context = {
    file,
    values,
    reading,
    say: (node, message, fix) =>
      reading.problems.push({ place: { file, ...startOf(node) }, message, fix }),
  }
  for (const node of tree.children ?? []) {
    if (node.name === 'Step') readStep(node, context)
    else if (node.name === 'On') reading.opening.push(readOn(node, undefined, context))
    else readLoose(node, context)
  }
  checkDoubles(reading, context, tree)
  return reading
}

interface Context {
  file: string
  values: Values
  reading: Reading
  say: (node: Node, message: string, fix: string) => void
}

function readStep(node: Node, context: Context): void {
  const { reading, values, say } = context
  const id = attributeText(node, 'id')
  const title = sayAll(attributeText(node, 'title'), values)
  if (id && !/^[a-z][a-z0-9-]*$/.test(id)) {
    say(
      node,
      `The id "${id}" must be small letters, digits and hyphens.`,
      'Example: id="open-link"',
    )
  }
  if (id === 'opening') say(node, 'No step can have the id "opening".', 'Choose another id.')
  const children = node.children ?? []
  const ons = children.filter((child) => child.name === 'On')
  const on = attributeText(node, 'on') || 'computer'
  if (!(on in placesOn)) {
    say(node, `A step cannot be on "${on}".`, 'Write on="phone" or on="computer".')
  }
  const views = ons.length
    ? ons.map((child) => readOn(child, id, context))
    : [readView(node, { key: id, step: id, ...(placesOn[on] ?? { device: 'computer' }) }, context)]
  for (const child of ons.length ? children : []) {
    if (child.name !== 'On' && child.name !== 'Trouble') {
      say(
        child,
        'In a step with <On …>, every sentence belongs in one of them.',
        'Move this into <On computer> or <On phone>.',
      )
    }
    if (child.name === 'Trouble') readLoose(child, context)
  }
  reading.steps.push({ id, number: reading.steps.length + 1, title, views, ...lineOf(node) })
}

function readOn(node: Node, step: string | undefined, context: Context): View {
  const names = Object.keys(placesOn).filter((name) => attribute(node, name) !== undefined)
  const [place = 'computer'] = names
  if (names.length !== 1) {
    context.say(node, '<On> needs one of computer, phone, ios, android.', 'Example: <On phone>')
  }
  const name = attributeText(node, 'view') || (step === undefined ? undefined : place)
  const key = [step ?? 'opening', name].filter(Boolean).join('.')
  const about = placesOn[place] ?? { device: 'computer' as const }
  return readView(
    node,
    { key, ...(step === undefined ? {} : { step }), ...(name ? { name } : {}), ...about },
    context,
  )
}

function readView(
  node: Node,
  about: Pick<View, 'key' | 'step' | 'name' | 'device' | 'variant'>,
  context: Context,
): View {
  const labels: Label[] = []
  const prose: View['prose'] = []
  const visit = (child: Node): void => {
    if (isElement(child) && vocabulary[child.name ?? '']?.ordinaryBold)
      return readLoose(child, context)
    if (child.name === 'Seen') return readSeen(child, context)
    if (child.type === 'strong') return readLabel(child, labels, context)
    if (child.type === 'paragraph')
      prose.push({ text: textOf(child, context.values), ...lineOf(child) })
    for (const grandchild of child.children ?? []) visit(grandchild)
  }
  for (const child of node.children ?? []) visit(child)
  if (labels.length > mostLabels) {
    context.say(
      node,
      `This view marks ${labels.length} labels: ${labels.map(({ words }) => `"${words}"`).join(', ')}. A picture takes at most ${mostLabels}.`,
      'Split the step, or write *words* for stress.',
    )
  }
  const picture = attributeText(node, 'picture')
  if (picture && picture !== 'none') {
    context.say(
      node,
      `picture="${picture}" is not known.`,
      'Write picture="none", or leave it out.',
    )
  }
  const sameAs = attributeText(node, 'same-as')
  return {
    ...about,
    labels,
    prose,
    picture: picture !== 'none',
    ...(sameAs ? { sameAs } : {}),
    ...lineOf(node),
  }
}

function readLabel(node: Node, labels: Label[], context: Context): void {
  const label = resolve(node, context)
  if (!label) return
  const known = labels.find(
    (other) => normalizeWords(other.screen) === normalizeWords(label.screen),
  )
  const number = known?.number ?? labels.length + 1
  if (!known) labels.push({ number, ...label, ...startOf(node) })
  context.reading.labels.set(node, { ...label, number })
}

function readSeen(node: Node, context: Context): void {
  const label = resolve(node, context)
  if (label && label.id === undefined) {
    context.say(
      node,
      `<Seen>${label.words}</Seen> is not in the label table.`,
      'Add it to content/labels, or write *…* for stress.',
    )
  }
  if (label) context.reading.labels.set(node, label)
}

/** Looks up what bold or `<Seen>` words stand for; says why where they cannot be a label. */
function resolve(node: Node, context: Context): ResolvedLabel | undefined {
  const text = textOf(node, context.values).trim()
  const [child] = node.children ?? []
  const [, byId] =
    /^labels\.([\w-]+)$/.exec(
      child?.type === 'mdxTextExpression' ? (child.value ?? '').trim() : '',
    ) ?? []
  const named = byId && node.children?.length === 1 ? labelById(byId, context.values) : undefined
  const label = named ?? resolveLabel(text, context.values)
  if ('ambiguous' in label) {
    context.say(
      node,
      `"${text}" could be ${label.ambiguous.join(' or ')}, and these screens call them differently.`,
      `Write **{labels.${label.ambiguous[0]}}**.`,
    )
    return undefined
  }
  if ('unknown' in label) {
    context.say(
      node,
      `"${text}" is in no label table, so its words on a screen in another language are not known.`,
      'Add it to content/labels in every language, or write *…* for stress.',
    )
    return undefined
  }
  if (label.id === undefined && (/[.!?…]$/.test(text) || text.split(/\s+/).length > 8)) {
    context.say(
      node,
      `Bold is for words on the screen, and "${text}" is a sentence.`,
      'Write *…* for stress, or bold only the words on the screen.',
    )
    return undefined
  }
  return label
}

/** What stands outside every view: bold in tips is ordinary, bold in plain prose is a mistake. */
function readLoose(node: Node, context: Context, ordinary = false): void {
  const plain = ordinary || (isElement(node) && vocabulary[node.name ?? '']?.ordinaryBold === true)
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

function checkDoubles(reading: Reading, context: Context, tree: Node): void {
  const seen = new Map<string, number>()
  walkTree(tree, (node) => {
    if (node.name !== 'Step') return
    const id = attributeText(node, 'id')
    const first = seen.get(id)
    if (id && first !== undefined) {
      context.say(
        node,
        `Two steps have the id "${id}"; the other is in line ${first}.`,
        'Give one of them another id.',
      )
    }
    if (first === undefined) seen.set(id, startOf(node).line)
  })
  for (const views of [reading.opening, ...reading.steps.map((step) => step.views)]) {
    for (const [index, view] of views.entries()) {
      if (views.findIndex(({ key }) => key === view.key) === index) continue
      context.reading.problems.push({
        place: { file: context.file, line: view.line },
        message: `Two views are called "${view.key}".`,
        fix: 'Name one: <On computer view="after">.',
      })
    }
  }
}

function attributeText(node: Node, name: string): string {
  const value = attribute(node, name)
  return typeof value === 'string' ? value.trim() : ''
}

function lineOf(node: Node): { line: number } {
  return { line: startOf(node).line }
}
