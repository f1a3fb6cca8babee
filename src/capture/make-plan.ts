import path from 'node:path'
import { screenLanguage, type Brand } from '../brand/brand.ts'
import { type ContentPlaces, contentFile, loadWalk } from '../guide/load.ts'
import { viewsOf, type Outline } from '../guide/outline.ts'
import { renamedTables, type LabelTables } from '../guide/values.ts'
import type { Target, CaptureView } from '../guide/capture-script.ts'
import type { Locale } from '../i18n/language.ts'
import { scanText } from '../redaction/scan-text.ts'
import { readShot } from '../shots/find.ts'
import { textsOf } from '../shots/texts.ts'
import type { Shot } from '../shots/shot.ts'
import { textAllowance } from './allowance.ts'
import { hashCaptureCode, hashWalk } from './bundle.ts'
import { fingerprint, hashPractice, suppliedInputs } from './fingerprint.ts'
import { viewName, type Job, type PlannedView } from './plan.ts'

/** What a capture is made from. */
export interface PlanInput {
  root: string
  brand: Brand
  places: ContentPlaces
  outlines: readonly Outline[]
  tables: LabelTables
  /** The built practice portal, absolute. */
  practiceFolder: string
}

/** Where a shot lies, without its ending. */
export function shotFile(home: string, screenLocale: string, guide: string, key: string): string {
  return path.join(home, 'shots', screenLocale, guide, key)
}

/** Plans every picture of a brand: one job a guide and screen language. */
export async function makeJobs(input: PlanInput): Promise<Job[]> {
  const { brand, places, outlines, tables } = input
  const code = await hashCaptureCode(input.root)
  const walkHashes = new Map<string, string>()
  const labels = renamedTables(tables, brand)
  const jobs: Job[] = []
  for (const outline of capturedOutlines(brand, outlines)) {
    const { guide, locale } = outline
    const screenLocale = screenLanguage(brand, locale)
    const walkFile = contentFile(places, `guides/${guide}/capture.ts`)
    const walk = await loadWalk(places, guide)
    if (!walk || !walkFile) continue
    const walkHash = walkHashes.get(walkFile) ?? (await hashWalk(input.root, walkFile))
    walkHashes.set(walkFile, walkHash)
    const screens = screensOf(input, walk.target, locale, labels[screenLocale])
    const allowance = textAllowance(brand, walk.target)
    const views = viewsOf(outline).map((view): PlannedView => {
      const file = shotFile(brand.home, screenLocale, guide, view.key)
      const previous = readShot(file)
      return {
        view,
        name: viewName(outline, view),
        file,
        ...(previous ? { previous } : {}),
        proved: previous !== undefined && isProved(previous, allowance),
        inputs: fingerprint({
          view,
          reviewed: outline.frontmatter.reviewed,
          walk: walkHash,
          code,
          screens: screensOfView(walkFile, walk.views[view.key], screens),
        }),
        picture: view.picture && view.sameAs === undefined,
      }
    })
    jobs.push({
      guide,
      locale,
      screenLocale,
      file: outline.file,
      title: outline.frontmatter.title,
      walk: walkFile,
      live: 'address' in walk.target,
      reviewed: outline.frontmatter.reviewed,
      views,
    })
  }
  return jobs
}

/** One outline a screen language: where all screens are in one, the default language's words are looked for. */
function capturedOutlines(brand: Brand, outlines: readonly Outline[]): Outline[] {
  if (brand.screens.language === 'same') return [...outlines]
  return outlines.filter(({ locale }) => locale === brand.defaultLanguage)
}

function screensOf(
  { brand, practiceFolder }: PlanInput,
  target: Target,
  locale: Locale,
  labels: unknown,
): string {
  if ('address' in target) return JSON.stringify([target, labels])
  const folder = (other: Locale): string => (other === brand.defaultLanguage ? '' : other)
  const others = brand.languages
    .filter((other) => other !== locale)
    .map(folder)
    .filter(Boolean)
  return JSON.stringify([hashPractice(practiceFolder, folder(locale), others), labels])
}

/** A supplied picture is decided by its file, not by any screen. */
function screensOfView(walkFile: string, view: CaptureView | undefined, screens: string): string {
  return view?.supplied ? suppliedInputs(walkFile, view.supplied) : screens
}

/** Whether words that were proved once would be proved again: that depends on what the brand says in public. */
function isProved(shot: Shot, allowance: ReturnType<typeof textAllowance>): boolean {
  return scanText(textsOf(shot), allowance).length === 0
}

/** Whether a job's pictures are all as they would be taken again: then no browser is needed for it. */
export function isUnchanged({ live, views }: Job, environment: string): boolean {
  return (
    !live &&
    views
      .filter(({ picture }) => picture)
      .every(
        ({ previous, inputs, proved }) =>
          proved &&
          previous?.inputs === inputs &&
          (previous.environment === environment || previous.environment === 'supplied'),
      )
  )
}

/**
 * The pictures whose data note other inputs than they are taken from now. Where a picture comes out the same, its
 * data alone are written anew, so that the next run need not take it again.
 */
export function notedOtherwise({ views }: Job): PlannedView[] {
  return views.filter(
    ({ picture, previous, inputs }) => picture && previous && previous.inputs !== inputs,
  )
}
