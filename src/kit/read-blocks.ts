import type { Brand } from '../brand/brand.ts'
import { contactsOf, reportContacts } from '../brand/contacts.ts'
import { siteAddress } from '../brand/site-address.ts'
import { isElement, attribute, childrenOf, isNamed, textAttribute } from '../guide/tree.ts'
import type { Element, Node } from '../guide/tree.ts'
import type { Outline, View } from '../guide/outline.ts'
import { viewsOf } from '../guide/outline.ts'
import type { Locale } from '../i18n/language.ts'
import { isLocale } from '../i18n/language.ts'
import { messagesFor } from '../i18n/translate.ts'
import type { Messages } from '../i18n/translate.ts'
import { textOfSpans } from './blocks.ts'
import type { Block, Span } from './blocks.ts'
import { endSpansOnce } from './sentences.ts'

/** What a tree is read with. */
interface Context {
  brand: Brand
  locale: Locale
  t: Messages
  /** The guide that the tree is of; none where it is of words to hand out. */
  outline?: Outline
  views: ReadonlyMap<string, View>
}

/**
 * Reads a tree that a page could be rendered from as blocks, which need no site around them.
 * @param outline the guide that the tree is of
 */
export function readBlocks(tree: Node, brand: Brand, locale: Locale, outline?: Outline): Block[] {
  const views = new Map(outline ? viewsOf(outline).map((view) => [view.key, view]) : [])
  return blocksIn(tree, { brand, locale, t: messagesFor(locale), outline, views })
}

/** Where a link of the site leads, for who reads it elsewhere; nowhere while the site has no address. */
function wholeAddress(to: string, { brand, locale }: Context): string | undefined {
  if (!to.startsWith('/')) return to
  // A file in public/ is there once for all languages, and no page has a dot in its name.
  return siteAddress(brand, to, /\.\w+$/.test(to) ? undefined : locale)
}

function blocksIn(node: Node, context: Context): Block[] {
  return childrenOf(node).flatMap((child) => blocksOf(child, context))
}

function blocksOf(node: Node, context: Context): Block[] {
  if (isElement(node)) return blocksOfElement(node, context)
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', level: node.depth === 2 ? 2 : 3, spans: lineOf(node, context) }]
    case 'paragraph':
      return paragraphOf(node, context)
    case 'list':
      return [
        {
          kind: 'list',
          isNumbered: node.ordered === true,
          items: node.children.map((item) => blocksIn(item, context)),
        },
      ]
    default:
      return blocksIn(node, context)
  }
}

function paragraphOf(node: Node, context: Context): Block[] {
  const spans = lineOf(node, context)
  const [only, ...more] = childrenOf(node).filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  )
  if (only?.type !== 'link' || more.length > 0 || context.outline) {
    return textOfSpans(spans).trim() === '' ? [] : [{ kind: 'paragraph', spans }]
  }
  const href = wholeAddress(only.url, context)
  return href === undefined ? [] : [{ kind: 'button', text: textOfSpans(spans), href }]
}

function blocksOfElement(node: Element, context: Context): Block[] {
  const { t, outline, views } = context
  const aside = (title?: string): Block[] => [
    { kind: 'aside', title, blocks: blocksIn(node, context) },
  ]
  switch (node.name) {
    case 'Note':
      return aside(outline && t('guide.note'))
    case 'Tip':
      return aside(outline && t('guide.tip'))
    case 'Trouble':
      return aside(t('guide.trouble'))
    case 'Finished':
      return [
        { kind: 'heading', level: 2, spans: [{ text: t('guide.finished') }] },
        ...blocksIn(node, context),
      ]
    case 'Step':
      return stepBlocks(node, context)
    case 'Zone':
      return [...placeOf(views.get(textAttribute(node, 'view')), t), ...blocksIn(node, context)]
    case 'View': {
      const view = views.get(textAttribute(node, 'view'))
      const phone = view?.phone
      // Pasted, what holds for each kind of phone stands one below the other.
      const whose: Block[] = phone
        ? [{ kind: 'paragraph', spans: [{ text: t(`guide.answers.${phone}`), emphasis: true }] }]
        : []
      const words = [...whose, ...blocksIn(node, context)]
      return view?.picture ? [...words, { kind: 'picture', view }] : words
    }
    case 'AudienceOnly':
      return aside(t(`guide.answers.${textAttribute(node, 'audience') as 'ios'}`))
    case 'Store':
      return storeBlocks(node, context)
    case 'HelpDesk':
      return contactBlocks(node, context)
    default:
      return blocksIn(node, context)
  }
}

function stepBlocks(node: Element, context: Context): Block[] {
  const id = textAttribute(node, 'id')
  const step = context.outline?.steps.find((each) => each.id === id)
  if (!step) return []
  const text = `${step.number}. ${step.title}`
  return [{ kind: 'heading', level: 2, id, spans: [{ text }] }, ...blocksIn(node, context)]
}

/** Which device a reader has to take, and whom alone it is for. */
function placeOf(view: View | undefined, t: Messages): Block[] {
  if (!view || view.anywhere) return []
  const inBrowser = view.audience === 'only-phone' && view.device === 'computer'
  const place = inBrowser
    ? t('guide.inBrowser')
    : { computer: t('guide.onComputer'), phone: t('guide.onPhone') }[view.device]
  const whose = view.audience ? ` (${t(`guide.answers.${view.audience}`)})` : ''
  return [{ kind: 'paragraph', spans: [{ text: place + whose, emphasis: true }] }]
}

function storeBlocks(node: Element, { t, brand }: Context): Block[] {
  const { ios, android } = brand.platforms
  const stores = [
    {
      name: 'ios',
      href: ios.store,
      text: t('guide.storeIos'),
      needs: t('guide.storeNeedsIos', { version: ios.minimum }),
    },
    {
      name: 'android',
      href: android.store,
      text: t('guide.storeAndroid'),
      needs: t('guide.storeNeedsAndroid', { version: android.minimum }),
    },
  ]
  return stores
    .filter(({ name }) => attribute(node, name) !== undefined)
    .map(({ href, text, needs }) => ({
      kind: 'paragraph',
      spans: [{ text, href }, { text: `. ${needs}` }],
    }))
}

/** Every way to reach the help desk, or who hears of a request that somebody else started. */
function contactBlocks(node: Element, { brand, locale }: Context): Block[] {
  const isSecurity = attribute(node, 'security') !== undefined
  const contacts = isSecurity ? reportContacts(brand, locale) : contactsOf(brand.support, locale)
  const items = contacts.map(({ text, href }): Block[] => [
    { kind: 'paragraph', spans: [href === undefined ? { text } : { text, href }] },
  ])
  return [{ kind: 'list', isNumbered: false, items }]
}

/** The words of a paragraph or a heading. */
function lineOf(node: Node, context: Context): Span[] {
  return endSpansOnce(spansIn(node, context))
}

/** The words in a node, in stretches that look alike. */
function spansIn(node: Node, context: Context, look: Omit<Span, 'text'> = {}): Span[] {
  return childrenOf(node).flatMap((child): Span[] => {
    switch (child.type) {
      case 'text':
        return [{ ...look, text: child.value.replace(/\s*\n\s*/g, ' ') }]
      case 'break':
        return [{ ...look, text: '\n' }]
      case 'strong':
        return spansIn(child, context, { ...look, strong: true })
      case 'emphasis':
        return spansIn(child, context, { ...look, emphasis: true })
      case 'link': {
        const href = wholeAddress(child.url, context)
        return spansIn(child, context, href === undefined ? look : { ...look, href })
      }
      default:
        return isNamed(child, 'Label')
          ? labelSpans(child, context, look)
          : spansIn(child, context, isNamed(child, 'span') ? { ...look, isWhole: true } : look)
    }
  })
}

/** The words of a label as the guide has them, and as the screen does where it calls it differently. */
function labelSpans(node: Element, { locale, t }: Context, look: Omit<Span, 'text'>): Span[] {
  const [words, screen, english] = ['words', 'screen', 'english'].map((name) =>
    textAttribute(node, name),
  )
  const lang = textAttribute(node, 'lang')
  const own = { ...look, strong: true as const }
  const mark = numberOf(node)
  const onScreen: Span = {
    ...own,
    text: screen ?? '',
    ...(mark === undefined ? {} : { mark }),
    ...(isLocale(lang) && lang !== locale ? { lang } : {}),
  }
  return [
    ...(words === screen
      ? [onScreen]
      : [
          { ...own, text: words ?? '' },
          { ...look, text: ` (${t('guide.screenWords')} ` },
          onScreen,
          { ...look, text: ')' },
        ]),
    ...(english ? [{ ...look, text: ` (${english})`, lang: 'en' }] : []),
  ]
}

/** The number of a label's mark, which stands in the tree as an expression. */
function numberOf(node: Element): number | undefined {
  const found = node.attributes.find((each) => 'name' in each && each.name === 'number')
  const value = found?.value
  return typeof value === 'object' && value !== null ? Number(value.value) : undefined
}
