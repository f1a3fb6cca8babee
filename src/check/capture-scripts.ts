import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Diagnostic, SourceLocation } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/nearest.ts'
import type { ContentPlaces } from '../guide/content-files.ts'
import { contentFile, shownFile } from '../guide/content-files.ts'
import { viewsOf } from '../guide/outline.ts'
import type { Outline } from '../guide/outline.ts'
import type { CaptureScript, CaptureView } from '../guide/capture-script.ts'
import type { CheckInput } from './check-input.ts'

/** Every view has a way to its picture or says that it has none; every capture script leads to views that exist. */
export function checkCaptureScripts({
  brand,
  places,
  outlines,
  scripts,
}: Pick<CheckInput, 'brand' | 'places' | 'outlines' | 'scripts'>): Diagnostic[] {
  return outlines
    .filter(({ locale }) => locale === brand.defaultLanguage)
    .flatMap((outline) =>
      checkCaptureScript(
        outline,
        scripts[outline.guide],
        shownFile(places, `guides/${outline.guide}/capture.ts`),
        places,
      ),
    )
}

function checkCaptureScript(
  outline: Outline,
  script: CaptureScript | undefined,
  file: string,
  places: ContentPlaces,
): Diagnostic[] {
  const views = viewsOf(outline)
  const keys = views.map(({ key }) => key)
  const problems: Diagnostic[] = []
  for (const { key, picture, sameAs, line } of views) {
    const place = { file: outline.file, line }
    if (sameAs !== undefined && !keys.includes(sameAs)) {
      const near = nearest(sameAs, keys)
      problems.push({
        at: place,
        code: 'same-as-unknown',
        message: `The view "${key}" shows the picture of "${sameAs}", and there is no such view.`,
        fix: near ? `Did you mean same-as="${near}"?` : `Known views: ${keys.join(', ')}.`,
      })
    }
    const shown = views.find((view) => view.key === sameAs)
    if (shown && (!shown.picture || shown.sameAs !== undefined)) {
      problems.push({
        at: place,
        code: 'same-as-without-picture',
        message: `The view "${key}" shows the picture of "${sameAs}", which has none of its own.`,
        fix: 'Write same-as="…" with a view that has a picture.',
      })
    }
    if (!picture || sameAs !== undefined || (script && Object.hasOwn(script.views, key))) continue
    problems.push({
      at: place,
      code: 'view-without-capture',
      message: `The view "${key}" has no picture: ${file} does not lead to it.`,
      fix: `Add "${key}" to views in capture.ts, or write picture="none" on the step.`,
    })
  }
  // A brand that has its own words for a guide, and fewer views, need not write a script to say so.
  const isForOtherWords =
    file.startsWith('content/') && path.posix.dirname(outline.file) !== path.posix.dirname(file)
  for (const { key } of isForOtherWords ? [] : viewsNotInGuide(outline, script)) {
    if (outline.hiddenViews.includes(key)) continue
    const near = nearest(key, keys)
    problems.push({
      at: inScript(places, outline.guide, key, `views.${key}`),
      code: 'capture-of-unknown-view',
      message: `It leads to the view "${key}", and the guide has no such view.`,
      fix: near ? `Did you mean "${near}"?` : 'Take it out, or add the step to the guide.',
    })
  }
  return problems
}

/** The views that a guide's capture script leads to and the guide, as this brand's people read it, does not have. */
export function viewsNotInGuide(
  outline: Outline,
  script: CaptureScript | undefined,
): (CaptureView & { key: string })[] {
  const keys = viewsOf(outline).map(({ key }) => key)
  return Object.entries(script?.views ?? {})
    .filter(([key]) => !keys.includes(key))
    .map(([key, view]) => ({ key, ...view }))
}

/** Where a guide's capture script has a name in quotation marks, as far as it has one. */
export function inScript(
  places: ContentPlaces,
  guide: string,
  word: string,
  key: string,
): SourceLocation {
  const name = `guides/${guide}/capture.ts`
  const file = contentFile(places, name)
  const lines = file ? readFileSync(file, 'utf8').split('\n') : []
  const line = lines.findIndex((text) => text.includes(`'${word}'`)) + 1
  return { file: shownFile(places, name), key, ...(line > 0 ? { line } : {}) }
}
