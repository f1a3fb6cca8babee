import type { Locale } from '../i18n/language.ts'
import type { GuideEntry } from './outline.ts'

/** An address that a guide had once: in print, in e-mails, in codes. */
export interface FormerAddress {
  /** What the writer says of it: an earlier name, or a whole address. */
  said: string
  /** From the top of the site on, without a slash at its ends: `es/guides/lost-phone`. */
  path: string
  /** The id of the step that it leads to; without it, to the guide. */
  step?: string
}

/** All that a guide says under `was`. With an earlier name, the addresses of its steps were others, too. */
export function formerAddresses(
  { guide, locale, frontmatter, steps }: GuideEntry,
  defaultLanguage: Locale,
): FormerAddress[] {
  const top = locale === defaultLanguage ? 'guides' : `${locale}/guides`
  return (frontmatter.was?.names ?? []).flatMap((said): FormerAddress[] => {
    if (said.startsWith('/')) return [{ said, path: said.replace(/^\/|\/$/g, '') }]
    const path = `${top}/${said}`
    // A guide that still has the name still has its steps.
    const ofSteps =
      said === guide ? [] : steps.map(({ id }) => ({ said, path: `${path}/${id}`, step: id }))
    return [{ said, path }, ...ofSteps]
  })
}
