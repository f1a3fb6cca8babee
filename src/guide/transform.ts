import { isRemark, sayAll } from './expressions.ts'
import type { LabelInText, Reading } from './read.ts'
import { ownValue } from './own-value.ts'
import { isElement, textAttribute } from './tree.ts'
import { placeOf, storesAsk, variantOf } from './view-place.ts'
import type { Attribute, Node } from './tree.ts'
import type { Values } from './values.ts'
import { vocabulary } from './vocabulary.ts'

/**
 * Turns a guide's tree into what the pages render: expressions said, labels with their numbers, every step's
 * words in a view, its trouble in the `trouble` slot of its last view, or its own where that is for some readers only,
 * consecutive steps in one list, what stands around them in `Between`, and every element knowing its guide and language.
 */
export function transformTree(tree: Node, reading: Pick<Reading, 'labels'>, about: About): Node {
  const children: Node[] = []
  for (const child of transformAll(tree.children ?? [], {
    ...about,
    ...reading,
    told: new Set(),
  })) {
    const last = children.at(-1)
    const name = child.name === 'Step' ? 'Steps' : 'Between'
    if (child.name === 'Finished') children.push(child)
    else if (last?.name === name) last.children?.push(child)
    else children.push(element(name, common(about), [child]))
  }
  return { type: 'root', children }
}

/** Which guide in which language a tree belongs to, and what its words are read with. */
export interface About {
  guide: string
  values: Values
}

type Context = About &
  Pick<Reading, 'labels'> & {
    /** Whether a reader says which store is theirs. */
    asksPhone?: boolean
    /** The labels whose English words its readers have been told in this step. */
    told: Set<string>
    /** For whom alone what is transformed is. */
    variant?: Node['variant']
  }

function transform(node: Node, context: Context): Node[] {
  const label = context.labels.get(node)
  if (label) {
    const name = node.name === 'Seen' ? 'Seen' : 'Label'
    const { number, words, screen, lang } = label
    const english = englishOnce(label, context)
    return [
      element(
        name,
        { ...common(context), number, words, screen, lang, english },
        [],
        'mdxJsxTextElement',
      ),
    ]
  }
  if (node.type === 'yaml' || node.type === 'mdxjsEsm') return []
  if (node.type === 'mdxTextExpression') return [said(node, context)]
  if (node.type === 'mdxFlowExpression') {
    // On a line of its own, `{brand.name}` is a paragraph to the person who wrote it; a remark is nothing.
    if (isRemark(node.value ?? '')) return []
    return [{ type: 'paragraph', children: [said(node, context)] }]
  }
  if (node.name === 'Step') return [transformStep(node, context)]
  if (node.name === 'On') return [transformView(node, 'opening', undefined, context)]
  const children = node.children && transformAll(node.children, context)
  const url = node.url === undefined ? undefined : sayAll(node.url, context.values)
  const same = { ...node, ...(children ? { children } : {}), ...(url ? { url } : {}) }
  if (!isElement(node)) return [same]
  // A finding has told of these already; a page that shows while it is mended runs none of them.
  if (ownValue(vocabulary, node.name ?? '') === undefined) return []
  const own = (node.attributes ?? []).filter(
    ({ type, value }) =>
      type === 'mdxJsxAttribute' && (value === null || typeof value === 'string'),
  )
  const asks = node.name === 'Store' && context.asksPhone ? attributes({ asks: 'phone' }) : []
  return [{ ...same, attributes: [...own, ...asks, ...attributes(common(context))] }]
}

/** The English words beside a label that nobody has seen in this language: once a step, for each reader. */
function englishOnce(
  { words, english }: LabelInText,
  { told, variant }: Context,
): string | undefined {
  const own = `${variant ?? ''}:${words}`
  if (english === undefined || told.has(`:${words}`) || told.has(own)) return undefined
  told.add(own)
  return english
}

/** What stands side by side; what is for some readers only, one after the other, in an element of theirs. */
function transformAll(nodes: readonly Node[], context: Context): Node[] {
  const all: Node[] = []
  let before: Node['variant']
  for (const node of nodes) {
    const made = transform(node, { ...context, variant: node.variant ?? context.variant })
    // A remark ends nothing.
    if (made.length === 0) continue
    const { variant } = node
    if (variant && variant === before) all.at(-1)?.children?.push(...made)
    else if (variant) all.push(element('For', { ...common(context), variant }, made))
    else all.push(...made)
    before = variant
  }
  return all
}

function said(node: Node, { values }: Context): Node {
  return { type: 'text', value: sayAll(`{${node.value ?? ''}}`, values) }
}

function transformStep(node: Node, guide: Context): Node {
  const context = { ...guide, told: new Set<string>() }
  const id = textAttribute(node, 'id')
  const children = node.children ?? []
  const ons = children.filter((child) => child.name === 'On')
  if (ons.length === 0) {
    const whole = transformView({ ...node, name: 'On', attributes: [] }, id, id, context, true)
    return element('Step', { ...common(context), id }, [whole])
  }
  const last = ons.at(-1)
  const forSome = last !== undefined && variantOf(last) !== undefined
  const troubles = children.flatMap((child) =>
    child.name === 'On' ? troubleOf(child) : isTrouble(child) ? [child] : [],
  )
  const views = ons.map((on) => {
    const words = (on.children ?? []).filter((child) => !isTrouble(child))
    const all = on === last && !forSome ? [...words, ...troubles] : words
    return transformView({ ...on, children: all }, id, id, context)
  })
  const own = forSome ? troubles.flatMap((trouble) => transformTrouble(trouble, context)) : []
  return element('Step', { ...common(context), id }, [...views, ...own])
}

const isTrouble = ({ name }: Node): boolean => name === 'Trouble'

/** The trouble of a view: of a view for some readers it is theirs, wherever it stands on the page. */
function troubleOf(on: Node): Node[] {
  const variant = variantOf(on)
  const troubles = (on.children ?? []).filter(isTrouble)
  if (variant === undefined) return troubles
  return troubles.map((trouble) => ({
    ...trouble,
    children: trouble.children?.map((child) => ({ variant, ...child })) ?? [],
  }))
}

function transformView(
  node: Node,
  base: string,
  step: string | undefined,
  context: Context,
  whole = false,
): Node {
  const place = placeOf(node)
  const name =
    textAttribute(node, 'view') || (step === undefined || whole ? '' : place || 'computer')
  const view = [base, name].filter(Boolean).join('.')
  const all = node.children ?? []
  const inView = { ...context, asksPhone: storesAsk(node), variant: variantOf(node) }
  const children = [
    ...transformAll(
      all.filter((child) => !isTrouble(child)),
      inView,
    ),
    ...all.filter(isTrouble).flatMap((trouble) => transformTrouble(trouble, context)),
  ]
  return element('On', { ...common(context), view, step }, children)
}

function transformTrouble(node: Node, context: Context): Node[] {
  return transform(node, context).map((trouble) => ({
    ...trouble,
    attributes: [...(trouble.attributes ?? []), ...attributes({ slot: 'trouble' })],
  }))
}

function common({ guide, values }: About): Record<string, string> {
  return { guide, locale: values.locale }
}

function element(
  name: string,
  values: Record<string, string | number | undefined>,
  children: Node[],
  type = 'mdxJsxFlowElement',
): Node {
  return { type, name, attributes: attributes(values), children }
}

function attributes(values: Record<string, string | number | undefined>): Attribute[] {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ({
      type: 'mdxJsxAttribute',
      name,
      value:
        typeof value === 'number'
          ? { type: 'mdxJsxAttributeValueExpression', value: String(value) }
          : (value ?? null),
    }))
}
