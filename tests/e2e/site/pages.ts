import { readFileSync } from 'node:fs'
import path from 'node:path'
import { loadProject, root } from '../../../scripts/project.ts'
import type { Outline } from '../../../src/guide/outline.ts'
import type { Locale } from '../../../src/i18n/language.ts'
import { flowsOf } from '../../../src/practice/flows.ts'

/** What the site is made of. */
export const { brand, outlines, tables } = await loadProject()

/** A page that a reader can come to. */
export interface SitePage {
  /** From the site's top, with a slash before it: `/es/guides/x/`. */
  address: string
  locale: Locale
  kind: 'home' | 'guide' | 'step' | 'short' | 'rehearsals' | 'practice' | 'statement' | 'lost'
  /** The guide it shows. */
  outline?: Outline
}

/** The address of a page in a language; the default one has no prefix. */
export function inLocale(address: string, locale: Locale): string {
  return locale === brand.defaultLanguage ? address : `/${locale}${address}`
}

/** Whether a guide is also offered one step at a time: things to try are read as one list. */
export function isWalked({ steps, frontmatter }: Outline): boolean {
  return steps.length > 5 && frontmatter.topic !== 'trouble'
}

/** Every page of the site, from the brand and the content: what is built has to be exactly these. */
export const pages: readonly SitePage[] = [
  ...brand.languages.flatMap((locale): SitePage[] => [
    { address: inLocale('/', locale), locale, kind: 'home' },
    ...outlines
      .filter((outline) => outline.locale === locale)
      .map((outline): SitePage => ({ ...guidePage(outline), kind: 'guide', outline })),
    ...outlines
      .filter((outline) => outline.locale === locale && isWalked(outline))
      .flatMap((outline, index) =>
        outline.steps.flatMap(({ id, number }): SitePage[] => [
          { address: stepPage(outline, id), locale, kind: 'step', outline },
          // "Step 7" of the guide that comes first.
          ...(index === 0
            ? [
                {
                  address: inLocale(`/${number}/`, locale),
                  locale,
                  kind: 'short' as const,
                  outline,
                },
              ]
            : []),
        ]),
      ),
    { address: inLocale('/practice/', locale), locale, kind: 'rehearsals' },
    { address: inLocale('/practice/requests/', locale), locale, kind: 'rehearsals' },
    ...flowsOf(brand).map((flow): SitePage => {
      return { address: inLocale(`/practice/${flow}/`, locale), locale, kind: 'practice' }
    }),
    { address: inLocale('/accessibility/', locale), locale, kind: 'statement' },
  ]),
  { address: '/404.html', locale: brand.defaultLanguage, kind: 'lost' },
]

/**
 * The pages that are opened one by one and looked at. A page of one step is a piece of its guide's, and there are many:
 * every other one of the first guide's is looked at, in turn of the languages.
 */
export const looked: readonly SitePage[] = pages.filter(({ address, kind, locale, outline }) => {
  if (kind === 'short') return false
  if (kind !== 'step') return true
  const number = outline?.steps.find(({ id }) => address.endsWith(`/${id}/`))?.number ?? 0
  return outline?.guide === 'set-up-duo' && number % 2 === brand.languages.indexOf(locale) % 2
})

/**
 * Guides with steps or pictures, each in every language: those with pictures, and of the others, which are all made of
 * the same parts, one.
 */
export const guidesWithSteps = outlines.filter(
  (outline) =>
    outline.guide === 'lost-phone' ||
    [...outline.opening, ...outline.steps.flatMap(({ views }) => views)].some(
      ({ picture }) => picture,
    ),
)

/**
 * Of every guide one language, in turn: for what the words have no part in. Who looks at both would see the same twice.
 */
export const oneLanguageEach = guidesWithSteps.filter(({ guide, locale }) => {
  const guides = [...new Set(guidesWithSteps.map((outline) => outline.guide))]
  return guides.indexOf(guide) % brand.languages.length === brand.languages.indexOf(locale)
})

/** Shares the looked-at pages out to two ways of looking: a page in one language is looked at the one way, in the next the other. */
export function lookedAt(way: number): readonly SitePage[] {
  return looked.filter((page) => {
    const own = looked.filter(({ locale }) => locale === page.locale)
    return (own.indexOf(page) + brand.languages.indexOf(page.locale)) % 2 === way
  })
}

/** The guides that teach the set-up, in every language. */
export const setUpGuides = outlines.filter(({ guide }) => guide.startsWith('set-up-duo'))

/** The longest set-up guide, in the default language: what happens within a page is tried there. */
export const longGuide = setUpGuides.find(({ guide }) => guide === 'set-up-duo-classic')!

/** Where a guide is. */
export function guidePage({ guide, locale }: Outline): { address: string; locale: Locale } {
  return { address: inLocale(`/guides/${guide}/`, locale), locale }
}

/** Where a step has a page of its own. */
export function stepPage(outline: Outline, id: string): string {
  return `${guidePage(outline).address}${id}/`
}

/** The file that a page is built into: who only reads it needs neither a server nor a browser. */
export function htmlOf({ address }: { address: string }): string {
  const file = address.endsWith('/') ? `${address}index.html` : address
  return readFileSync(path.join(root, 'dist', file), 'utf8')
}
