import { brand } from 'virtual:handrail'
import { guides as all } from 'virtual:handrail/guides'
import { address } from '../../astro/address.ts'
import { inLanguage } from '../../brand/brand.ts'
import type { GuideEntry } from '../../guide/outline.ts'
import type { IconName } from '../../icons/icons.ts'
import type { Locale } from '../../i18n/language.ts'
import { messagesFor } from '../../i18n/translate.ts'

/** As many tasks as are taken in at a glance. */
const atAGlance = 6

/** What a guide without an icon of its own is shown with. */
const topicIcons: Record<GuideEntry['frontmatter']['topic'], IconName> = {
  'set-up': 'smartphone',
  'sign-in': 'bell',
  phone: 'smartphone',
  trouble: 'message-circle-question-mark',
  know: 'book-open',
}

/** A guide on a card. */
export interface TaskCard {
  href: string
  title: string
  text: string
  icon: IconName
}

/** The large words at the top of the home page: the company's own, or what the first guide with steps is about. */
export function homeHeading(locale: Locale): string {
  const { heading } = brand.home
  if (heading !== undefined) return inLanguage(heading, locale)
  const main = all.find((guide) => guide.locale === locale && guide.steps.length > 0)
  return main?.frontmatter.title ?? messagesFor(locale)('home.heading')
}

/** What most readers of the home page come for, besides the set-up. */
export function taskCards(locale: Locale): TaskCard[] {
  const guides = all.filter((guide) => guide.locale === locale)
  // The company's own choice; a guide that it does not publish leaves its place to the next.
  const offered = brand.home.tasks
    ? brand.home.tasks.flatMap((id) => guides.filter(({ guide }) => guide === id))
    : guides.filter(({ frontmatter: { home } }) => home && 'task' in home)
  return offered.slice(0, atAGlance).map((guide) => {
    const { title, summary, topic, home } = guide.frontmatter
    const href = address(`/guides/${guide.guide}/`, locale)
    return home && 'task' in home
      ? { href, title: home.task, text: home.text, icon: home.icon }
      : { href, title, text: summary, icon: topicIcons[topic] }
  })
}

/** A link in a fold of the home page. */
export interface FoldedLink {
  href: string
  title: string
  /** What else a reader may type who looks for it. */
  words: string
  symptoms: string[]
}

/** A fold of the home page. */
export interface Fold {
  name: 'trouble' | 'set-up' | 'know'
  icon: IconName
  links: FoldedLink[]
}

/** Every guide but the main one, and the practice pages, in three folds. */
export function folds(locale: Locale, main: GuideEntry | undefined): Fold[] {
  const t = messagesFor(locale)
  const of = (...topics: GuideEntry['frontmatter']['topic'][]): FoldedLink[] =>
    all
      .filter((guide) => guide.locale === locale && guide.guide !== main?.guide)
      .filter(({ frontmatter }) => topics.includes(frontmatter.topic))
      .map(({ guide, frontmatter: { title, summary, symptoms } }) => {
        return { href: address(`/guides/${guide}/`, locale), title, words: summary, symptoms }
      })
  const practice = [
    { href: '/practice/', title: t('practice.heading'), words: t('practice.lead') },
    { href: '/practice/requests/', title: t('requests.heading'), words: t('requests.lead') },
  ].map(({ href, ...words }) => ({ ...words, href: address(href, locale), symptoms: [] }))
  const every: Fold[] = [
    { name: 'trouble', icon: 'list', links: of('sign-in', 'phone', 'trouble') },
    // Who wants to begin, or to know more, is not asked what is the matter.
    { name: 'set-up', icon: 'key-round', links: withoutSymptoms(of('set-up')) },
    {
      name: 'know',
      icon: 'book-open',
      links: [...withoutSymptoms(of('know')), ...(brand.practice ? practice : [])],
    },
  ]
  return every.filter(({ links }) => links.length > 0)
}

/** Symptoms that are searched, but not shown. */
function withoutSymptoms(links: FoldedLink[]): FoldedLink[] {
  return links.map((link) => ({
    ...link,
    words: [link.words, ...link.symptoms].join(' '),
    symptoms: [],
  }))
}
