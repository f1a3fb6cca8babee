import type { Brand } from '../brand/brand.ts'
import { inLanguage } from '../brand/brand.ts'
import { contactsOf } from '../brand/contacts.ts'
import { siteAddress } from '../brand/site-address.ts'
import { mainGuideOf } from '../guide/main-guide.ts'
import type { Project } from '../guide/load.ts'
import type { Outline } from '../guide/outline.ts'
import { valuesFor } from '../guide/values.ts'
import type { Values } from '../guide/values.ts'
import type { Locale } from '../i18n/language.ts'
import { messagesFor } from '../i18n/translate.ts'
import { spelledDay } from './rollout.ts'
import type { Days } from './rollout.ts'
import { shortAddress } from './sheet.ts'

/** What the words of a kit may be `<When>` about, besides what guides may. */
function kitFacts({ site, support }: Brand, days: Days | undefined): Record<string, boolean> {
  return {
    'knows-address': site.url !== undefined,
    'knows-dates': days !== undefined,
    'opens-earlier': days !== undefined && days.opens < days.required,
    'help-email': support.email !== undefined,
    'help-phone': support.phone !== undefined,
    'help-page': support.page !== undefined,
  }
}

/** The guide that a kit is about: the one that sets people up, or the first of all. */
export function quotedGuide(outlines: readonly Outline[], locale: Locale): Outline | undefined {
  return mainGuideOf(outlines, locale) ?? outlines.find((each) => each.locale === locale)
}

/** What the words of a kit are read with: what guides are, and what only they say, as `{kit.…}`. */
export function kitValues(
  { brand, tables, outlines }: Pick<Project, 'brand' | 'tables' | 'outlines'>,
  locale: Locale,
  days: Days | undefined,
): Values {
  const values = valuesFor(brand, tables, locale)
  const guide = quotedGuide(outlines, locale)
  const home = siteAddress(brand, '/', locale)
  const day = (date: string | undefined): string | undefined =>
    date === undefined ? undefined : spelledDay(date, locale)
  return {
    ...values,
    facts: { ...values.facts, ...kitFacts(brand, days) },
    kit: {
      minutes: String(guide?.frontmatter.minutes ?? 0),
      steps: String(guide?.steps.length ?? 0),
      link: home,
      opens: day(days?.opens),
      reminder: day(days?.reminder),
      required: day(days?.required),
      closed: day(days?.closed),
      report: whoHears(brand, locale),
    },
  }
}

/** Who hears of a request that somebody else started; a security team with the ways to reach it, since paper has no links. */
function whoHears({ security }: Brand, locale: Locale): string {
  if (security === undefined) return messagesFor(locale)('kit.helpDesk')
  const ways = contactsOf(security, locale).map(({ by, href = '', text }) =>
    // A number that is read out is not broken.
    by === 'page' ? shortAddress(href) : text.replaceAll(' ', '\u00a0'),
  )
  return `${inLanguage(security.name, locale)} (${ways.join(' · ')})`
}
