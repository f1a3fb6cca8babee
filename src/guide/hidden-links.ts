import { messagesFor } from '../i18n/translate.ts'
import type { Locale } from '../i18n/language.ts'
import { childrenOf, startOf, withChildren } from './tree.ts'
import type { Node } from './tree.ts'
import type { Outline } from './outline.ts'

/** What stands behind words that would lead to a guide that is not published: who helps instead. */
export function askInstead(locale: Locale): string {
  return ` (${messagesFor(locale)('guide.askInstead')})`
}

/** The guide that an address of this site leads to. */
export function guideAt(url: string): string | undefined {
  return /^\/guides\/([^/#]+)\//.exec(url)?.[1]
}

/**
 * A tree in which nothing leads to some guides: the words of a link stay, and who helps instead follows them. A
 * sentence such as "see Your link expired" would lead a reader nowhere, and without its link it says no more than that.
 * @param unlinked where it was so
 */
export function withoutLinksTo<Given extends Node>(
  node: Given,
  hidden: readonly string[],
  locale: Locale,
  unlinked: Outline['unlinked'],
): Given {
  if (hidden.length === 0 || !('children' in node)) return node
  const children = childrenOf(node).flatMap((child): Node[] => {
    const guide = child.type === 'link' ? guideAt(child.url) : undefined
    const inside = withoutLinksTo(child, hidden, locale, unlinked)
    if (guide === undefined || !hidden.includes(guide)) return [inside]
    unlinked.push({ guide, ...startOf(child) })
    return [
      ...childrenOf(inside),
      { type: 'text', value: askInstead(locale), position: child.position },
    ]
  })
  return withChildren(node, children)
}
