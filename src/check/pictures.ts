import { existsSync } from 'node:fs'
import path from 'node:path'
import { screenLanguage } from '../brand/brand.ts'
import type { Brand } from '../brand/brand.ts'
import type { Problem } from '../brand/problem.ts'
import { normalizeWords } from '../guide/labels.ts'
import { shownPath } from '../guide/load.ts'
import type { ContentPlaces } from '../guide/load.ts'
import { viewsOf } from '../guide/outline.ts'
import type { Outline, View } from '../guide/outline.ts'
import { altText } from '../shots/alt.ts'
import { locateShot } from '../shots/find.ts'
import type { CheckInput } from './site-content.ts'

/** Every view that has a picture has it, whole, with all its labels marked, and says it apart in its alt text. */
export function checkPictures(input: CheckInput): Problem[] {
  const { brand, places, outlines } = input
  const each = outlines.flatMap((outline) => {
    const alts = new Map<string, string>()
    return viewsOf(outline)
      .filter(({ picture }) => picture)
      .flatMap((view) => checkPicture(brand, places, outline, view, alts))
  })
  return [...checkOwner(input), ...each]
}

/** Until a brand has been captured its pages show the root's pictures: good enough to build, not to publish. */
function checkOwner({ brand, places, outlines }: CheckInput): Problem[] {
  const others = outlines.flatMap((outline) =>
    viewsOf(outline)
      .filter(({ picture, sameAs }) => picture && sameAs === undefined)
      .map((view) => locateShot([places.home, places.root], nameOf(brand, outline, view)))
      .filter((located) => located?.shot && !located.file.startsWith(places.home + path.sep)),
  )
  if (others.length === 0) return []
  const what =
    others.length === 1 ? 'One picture is still that' : `${others.length} pictures are still those`
  return [
    {
      place: { file: shownPath(places.root, path.join(places.home, 'brand.config.ts')) },
      message: `${what} of the brand in brand.config.ts.`,
      fix: `Run "npm run capture brand=${path.basename(places.home)}".`,
    },
  ]
}

/** A picture's name, `shots/<screen language>/<guide>/<view>`. */
function nameOf(brand: Brand, { guide, locale }: Outline, { key, sameAs }: View): string {
  return path.posix.join('shots', screenLanguage(brand, locale), guide, sameAs ?? key)
}

function checkPicture(
  brand: Brand,
  places: ContentPlaces,
  outline: Outline,
  view: View,
  alts: Map<string, string>,
): Problem[] {
  const name = nameOf(brand, outline, view)
  const place = { file: outline.file, line: view.line }
  const located = locateShot([places.home, places.root], name)
  const shot = located?.shot
  if (!shot) {
    const file = located?.file ?? path.join(places.home, ...name.split('/'))
    const picture = `${shownPath(places.root, file)}.webp`
    return [
      {
        place,
        message: existsSync(`${file}.webp`)
          ? `The picture of "${view.key}" and its data do not belong together: ${picture}.`
          : `The picture of "${view.key}" has not been taken: ${picture}.`,
        fix: 'Run "npm run capture".',
      },
    ]
  }
  const marked = shot.marks.map(({ label }) => normalizeWords(label))
  const problems: Problem[] = view.labels
    .filter(({ screen }) => !marked.includes(normalizeWords(screen)))
    .map(({ screen, line, column }) => ({
      place: { file: outline.file, line, column },
      message: `The picture of "${view.key}" does not mark "${screen}": it is older than these words.`,
      fix: 'Run "npm run capture".',
    }))
  const alt = altText(view, shot.heading, outline.locale)
  const twin = alts.get(alt)
  if (twin !== undefined && view.sameAs === undefined) {
    problems.push({
      place,
      message: `The pictures of "${twin}" and "${view.key}" have the same alt text: "${alt}".`,
      fix: 'Mark in each what the reader has to do there.',
    })
  }
  alts.set(alt, view.key)
  return problems
}
