import { existsSync } from 'node:fs'
import path from 'node:path'
import { npmRun, screenLanguage } from '../brand/brand.ts'
import type { Brand } from '../brand/brand.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { normalizeWords } from '../guide/labels.ts'
import { shownPath } from '../guide/content-files.ts'
import type { ContentPlaces } from '../guide/content-files.ts'
import { viewsOf } from '../guide/outline.ts'
import type { Outline, View } from '../guide/outline.ts'
import { languages } from '../i18n/language.ts'
import type { Locale } from '../i18n/language.ts'
import { altText } from '../shots/alt.ts'
import { locateShot } from '../shots/find.ts'
import type { CheckInput } from './check-input.ts'
import { suppliedProblems } from './supplied.ts'

/** A view and its picture. */
interface Shown {
  outline: Outline
  view: View
  /** `shots/<screen language>/<guide>/<view>`. */
  name: string
  located: ReturnType<typeof locateShot>
}

/** Every picture is there, is of this brand, marks all labels of its view, and has a unique alt text in its guide. */
export function checkPictures({ brand, places, outlines, scripts }: CheckInput): Diagnostic[] {
  const guides = outlines.map((outline) =>
    viewsOf(outline)
      .filter(({ picture }) => picture)
      // A capture could not take that of a supplied one which is wrong: it is told of by itself.
      .filter(
        (view) => suppliedProblems(places, outline, view, scripts[outline.guide]).length === 0,
      )
      .map((view): Shown => {
        const language = screenLanguage(brand, outline.locale)
        const key = view.sameAs ?? view.key
        const name = path.posix.join('shots', language, outline.guide, key)
        return { outline, view, name, located: locateShot([places.home, places.root], name) }
      }),
  )
  const all = guides.flat()
  const languageOf = ({ outline }: Shown) => screenLanguage(brand, outline.locale)
  const shownIn = [...new Set(all.map(languageOf))]
  const bare = shownIn.filter((language) => {
    const ours = all.filter((one) => languageOf(one) === language)
    return ours.length > 1 && ours.every(({ located }) => !located)
  })
  const rest = guides.map((shown) => shown.filter((one) => !bare.includes(languageOf(one))))
  const each = rest.flatMap((shown) => {
    const alts = new Map<string, string>()
    return shown.flatMap((one) => checkPicture(brand, places, one, alts))
  })
  const missing =
    bare.length > 0 && bare.length === shownIn.length
      ? [noPicture(brand)]
      : bare.map((language) => noPicture(brand, language))
  return [...checkOwner(brand, places, all), ...missing, ...each]
}

/** Said once, where screens in a language have just been asked for; without one, nothing has been taken at all. */
function noPicture(brand: Brand, language?: Locale): Diagnostic {
  const run = npmRun('capture', brand)
  return {
    at: { file: brand.file },
    code: 'no-pictures',
    byCommand: true,
    message: language
      ? `No picture has been taken yet of screens in "${language}" (${languages[language].name}).`
      : 'No picture has been taken yet.',
    fix: `Run "${run}${language ? ` lang=${language}` : ''}".`,
  }
}

/** A brand that has not been captured shows the root's pictures, which must not be published. */
function checkOwner(brand: Brand, { home }: ContentPlaces, shown: readonly Shown[]): Diagnostic[] {
  const files = shown.flatMap(({ located }) => (located?.shot ? [located.file] : []))
  const others = new Set(files.filter((file) => !file.startsWith(home + path.sep))).size
  if (others === 0) return []
  const what = others === 1 ? 'One picture is still that' : `${others} pictures are still those`
  return [
    {
      at: { file: brand.file },
      code: 'pictures-of-other-brand',
      byCommand: true,
      message: `${what} of the brand in brand.config.ts.`,
      fix: `Run "${npmRun('capture', brand)}".`,
    },
  ]
}

function checkPicture(
  brand: Brand,
  places: ContentPlaces,
  { outline, view, name, located }: Shown,
  alts: Map<string, string>,
): Diagnostic[] {
  const at = { file: outline.file, line: view.line }
  const shot = located?.shot
  if (!shot) {
    const file = located?.file ?? path.join(places.home, ...name.split('/'))
    const picture = `${shownPath(places.root, file)}.webp`
    return [
      {
        at,
        code: 'picture-missing',
        byCommand: true,
        message: existsSync(`${file}.webp`)
          ? `The picture of "${view.key}" and its data do not belong together: ${picture}.`
          : `The picture of "${view.key}" has not been taken: ${picture}.`,
        fix: `Run "${npmRun('capture', brand)}".`,
      },
    ]
  }
  const marked = shot.marks.map(({ label }) => normalizeWords(label))
  const problems: Diagnostic[] = view.labels
    .filter(({ screen }) => !marked.includes(normalizeWords(screen)))
    .map(({ screen, line, column }) => ({
      at: { file: outline.file, line, column },
      ...(view.sameAs === undefined
        ? {
            code: 'picture-outdated',
            byCommand: true,
            message: `The picture of "${view.key}" does not mark "${screen}": it is older than these words.`,
            fix: `Run "${npmRun('capture', brand)}".`,
          }
        : {
            code: 'same-as-lacks-label',
            message: `The picture of "${view.sameAs}", which "${view.key}" shows, does not mark "${screen}".`,
            fix: `Write <Seen>${screen}</Seen>, or take same-as away.`,
          }),
    }))
  const alt = altText(view, shot.heading, outline.locale)
  const twin = alts.get(alt)
  if (twin !== undefined && view.sameAs === undefined) {
    problems.push({
      at,
      code: 'duplicate-alt',
      message: `The pictures of "${twin}" and "${view.key}" have the same alt text: "${alt}".`,
      fix: 'Mark in each what the reader has to do there.',
    })
  }
  alts.set(alt, view.key)
  return problems
}
