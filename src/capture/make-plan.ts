import path from 'node:path'
import { screenLanguage, type Brand } from '../brand/brand.ts'
import { brandFacts } from '../brand/facts.ts'
import { ownValue } from '../diagnostics/nearest.ts'
import { type ContentPlaces, contentFile } from '../guide/content-files.ts'
import { loadCaptureScript } from '../guide/load.ts'
import { viewsOf, type Outline } from '../guide/outline.ts'
import { renamedTables, type LabelTables } from '../guide/values.ts'
import type { Target, CaptureView } from '../guide/capture-script.ts'
import type { Locale } from '../i18n/language.ts'
import { scanText } from '../redaction/scan-text.ts'
import type { TextAllowance } from '../redaction/text-allowance.ts'
import { readShot } from '../shots/find.ts'
import { readLock } from '../shots/lock.ts'
import type { Shot } from '../shots/shot.ts'
import { textAllowance } from './allowance.ts'
import { textsOf } from './read-screen.ts'
import { hashCaptureCode, hashScript } from './bundle.ts'
import { fingerprint, hashPractice, suppliedInputs } from './fingerprint.ts'
import { looksOf, readScreens, type DrawnScreens } from './looks.ts'
import { suppliedEnvironment, viewName, type Job, type PlannedView } from './plan.ts'

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

/** Where the shots of a guide lie, and their lock. */
export function shotFolder(home: string, screenLocale: string, guide: string): string {
  return path.join(home, 'shots', screenLocale, guide)
}

/** Plans every picture of a brand: one job a guide and screen language. */
export async function makeJobs(input: PlanInput): Promise<Job[]> {
  const { brand, places, outlines, tables } = input
  const code = await hashCaptureCode(input.root)
  const scriptHashes = new Map<string, string>()
  const labels = renamedTables(tables, brand)
  const classicLabels = renamedTables(tables, brand, 'classic')
  const jobs: Job[] = []
  for (const outline of capturedOutlines(brand, outlines)) {
    const { guide, locale } = outline
    const screenLocale = screenLanguage(brand, locale)
    const scriptFile = contentFile(places, `guides/${guide}/capture.ts`)
    const script = await loadCaptureScript(places, guide)
    if (!script || !scriptFile) continue
    const scriptHash = scriptHashes.get(scriptFile) ?? (await hashScript(input.root, scriptFile))
    scriptHashes.set(scriptFile, scriptHash)
    const classic = 'practice' in script.target && script.target.practice === 'classic'
    const shown = (classic ? classicLabels : labels)[screenLocale]
    const screens = screensOf(input, script.target, locale, shown)
    const drawn = drawnScreens(input, script.target, locale)
    const allowance = textAllowance(brand, script.target)
    const folder = shotFolder(brand.folder, screenLocale, guide)
    const lock = readLock(folder)
    const views = viewsOf(outline).map((view): PlannedView => {
      const file = path.join(folder, view.key)
      const previous = readShot(file)
      const origin = ownValue(lock, view.key)
      const own = script.views[view.key]
      const looks = own?.supplied ? undefined : looksOf(drawn, view.device, own?.screen)
      // What a script asks about a brand may lead it elsewhere.
      const shown = looks && JSON.stringify([looks.hash, screenLocale, brandFacts(brand)])
      const parts = { view, script: scriptHash, code }
      return {
        view,
        name: viewName(outline, view),
        file,
        ...(previous ? { previous } : {}),
        ...(origin ? { origin } : {}),
        publishable: previous !== undefined && isPublishable(previous, allowance),
        inputs: fingerprint({ ...parts, screens: screensOfView(scriptFile, own, screens) }),
        ...(looks && shown
          ? { looks: { key: fingerprint({ ...parts, screens: shown }), text: looks.text } }
          : {}),
        picture: view.picture && view.sameAs === undefined,
      }
    })
    jobs.push({
      guide,
      locale,
      screenLocale,
      file: outline.file,
      title: outline.frontmatter.title,
      script: scriptFile,
      live: 'address' in script.target,
      classic,
      allowance,
      folder,
      lock,
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

/** The screens of the flow that a script goes through; none where that is another web app. */
function drawnScreens(
  { brand, practiceFolder }: PlanInput,
  target: Target,
  locale: Locale,
): DrawnScreens {
  if ('address' in target) return { shared: '', screens: [] }
  const folder = locale === brand.defaultLanguage ? '' : locale
  const page = path.join(folder, 'practice', target.practice, 'index.html')
  return readScreens(practiceFolder, page, brand.site.base)
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
function screensOfView(scriptFile: string, view: CaptureView | undefined, screens: string): string {
  return view?.supplied ? suppliedInputs(scriptFile, view.supplied) : screens
}

/** Whether words that could be shown once still can: that depends on what the brand says in public. */
function isPublishable(shot: Shot, allowance: TextAllowance): boolean {
  return scanText(textsOf(shot), allowance).length === 0
}

/** Whether a job's pictures are all as they would be taken again: then no browser is needed for it. */
export function isUnchanged({ live, views }: Job, environment: string): boolean {
  return !live && views.every((view) => !view.picture || isFresh(view, environment))
}

/** Whether a picture is as it would be taken again. */
export function isFresh(
  { previous, origin, inputs, publishable }: PlannedView,
  environment: string,
): boolean {
  return (
    previous !== undefined &&
    publishable &&
    origin?.inputs === inputs &&
    [environment, suppliedEnvironment].includes(origin.environment)
  )
}

/** The pictures of whose making the lock says nothing, or something else than they are made from now. */
export function outdatedOrigins({ views }: Job): PlannedView[] {
  return views.filter(
    ({ picture, previous, origin, inputs }) => picture && previous && origin?.inputs !== inputs,
  )
}
