import { sitePath } from '../brand/site-address.ts'
import type { Project } from '../guide/load.ts'
import { lettersOf } from '../guide/letters.ts'
import { hasStepPages, isChecklist, mainGuideOf } from '../guide/main-guide.ts'
import type { Device, Outline, Step } from '../guide/outline.ts'
import type { Locale } from '../i18n/language.ts'
import { messagesFor } from '../i18n/translate.ts'

/** What people say who need a guide, and what helps them. */
export interface Complaint {
  says: string[]
  /** Questions to ask and things to have them try, in order; the guide's own sentence where it has no steps. */
  ask: string[]
  title: string
  /** A path: the site's own address stands at the top of the sheet. */
  address: string
}

/** A screen that a reader may be at, by the words that stand on it. */
export interface ScreenRow {
  /** Such as `8 C`. */
  place: string
  title: string
  device?: Device
  /** Whom alone it is for. */
  whose?: string
  shows: string[]
  address: string
}

/** The screens of a guide. */
export interface ScreenTable {
  title: string
  rows: ScreenRow[]
}

/** As many steps as can be said on the phone one after the other. */
const sayable = 6

/** What people say, by the guides that have an answer. Nothing is written by hand: a new symptom is a new line. */
export function complaintsOf(
  { brand, outlines }: Pick<Project, 'brand' | 'outlines'>,
  locale: Locale,
): Complaint[] {
  return outlines
    .filter((outline) => outline.locale === locale && outline.frontmatter.symptoms.length > 0)
    .map((outline) => ({
      says: outline.frontmatter.symptoms,
      ask: questionsOf(outline, locale),
      title: outline.frontmatter.title,
      address: sitePath(brand, `/guides/${outline.guide}/`, locale),
    }))
}

function questionsOf(outline: Outline, locale: Locale): string[] {
  const t = messagesFor(locale)
  const { steps, audienceQuestions, frontmatter } = outline
  const asked = audienceQuestions.map((question) => t(`guide.choose.${question}.question`))
  const tries = steps.length > 0 && (isChecklist(outline) || steps.length <= sayable)
  return [...asked, ...(tries ? steps.map(({ title }) => title) : [frontmatter.summary])]
}

/** Whether a guide is the way through one of Duo's prompts, which people do once and call about. */
const isSetUp = (outline: Outline): boolean =>
  hasStepPages(outline) && outline.frontmatter.prompt !== 'any'

/** Every screen of the set-up of each prompt: the main one has the shortest addresses. */
export function screenTables(
  { brand, outlines }: Pick<Project, 'brand' | 'outlines'>,
  locale: Locale,
): ScreenTable[] {
  const main = mainGuideOf(outlines, locale)
  return outlines
    .filter((outline) => outline.locale === locale && isSetUp(outline))
    .map((outline) => ({
      title: outline.frontmatter.title,
      rows: outline.steps.flatMap((step) => {
        const path = outline === main ? `/${step.number}/` : `/guides/${outline.guide}/${step.id}/`
        return rowsOf(step, sitePath(brand, path, locale), locale)
      }),
    }))
}

function rowsOf({ number, title, views }: Step, address: string, locale: Locale): ScreenRow[] {
  const t = messagesFor(locale)
  const letters = lettersOf(views)
  return views.map(({ key, device, anywhere, audience, phone, labels, address: marked }) => {
    const whose = [audience, phone].flatMap((each) => (each ? t(`guide.answers.${each}`) : []))
    return {
      place: [number, letters.get(key)].filter(Boolean).join(' '),
      title,
      ...(anywhere ? {} : { device }),
      ...(whose.length > 0 ? { whose: whose.join(', ') } : {}),
      shows: [...labels.map(({ screen }) => screen), ...(marked ? [marked.words] : [])],
      address,
    }
  })
}
