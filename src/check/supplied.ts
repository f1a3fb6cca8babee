import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { Diagnostic, SourceLocation } from '../diagnostics/diagnostic.ts'
import { betweenTexts, nearest } from '../diagnostics/nearest.ts'
import { contentFile, shownFile } from '../guide/content-files.ts'
import type { ContentPlaces } from '../guide/content-files.ts'
import { viewsOf } from '../guide/outline.ts'
import type { Outline, View } from '../guide/outline.ts'
import type { CaptureScript, Supplied } from '../guide/capture-script.ts'
import { inScript } from './capture-scripts.ts'
import type { CheckInput } from './check-input.ts'

/** Every picture that a person supplies is there, and has a box for each label of its view. */
export function checkSupplied({ brand, places, outlines, scripts }: CheckInput): Diagnostic[] {
  // Said once where the languages' views are the same.
  const told = new Set<string>()
  const inOrder = [...outlines].sort(
    (a, b) =>
      Number(b.locale === brand.defaultLanguage) - Number(a.locale === brand.defaultLanguage),
  )
  return inOrder
    .flatMap((outline) =>
      viewsOf(outline).flatMap((view) =>
        suppliedProblems(places, outline, view, scripts[outline.guide]),
      ),
    )
    .filter(({ at, message }) => {
      const key = `${at.file} ${message}`
      return !told.has(key) && told.add(key)
    })
}

/** What is wrong with the picture that a person supplies for a view, if one does. */
export function suppliedProblems(
  places: ContentPlaces,
  { guide, file }: Outline,
  view: View,
  script: CaptureScript | undefined,
): Diagnostic[] {
  const own = script && Object.hasOwn(script.views, view.key) ? script.views[view.key] : undefined
  const supplied = view.picture && view.sameAs === undefined ? own?.supplied : undefined
  if (!supplied) return []
  const at = (word: string, key: string): SourceLocation =>
    inScript(places, guide, word, `views.${view.key}.supplied.${key}`)
  const missing = missingFile(places, guide, supplied)
  return [
    ...(missing ? [{ ...missing, at: at(supplied.file, 'file') }] : []),
    ...withoutBox(view, supplied).map(({ screen, line, column }): Diagnostic => {
      const free = Object.keys(supplied.boxes).filter(
        (name) => !view.labels.some((label) => label.screen === name || label.words === name),
      )
      const meant = nearest(screen, free, betweenTexts) ?? nearest(screen, free)
      const message = `The supplied picture of "${view.key}" has no box for "${screen}".`
      if (meant !== undefined) {
        const fix = `Call the box "${meant}" so.`
        return { code: 'supplied-without-box', at: at(meant, 'boxes'), message, fix }
      }
      return {
        code: 'supplied-without-box',
        at: { file, line, column },
        message,
        fix: `Write one under "boxes" in ${shownFile(places, `guides/${guide}/capture.ts`)}: x, y, width and height.`,
      }
    }),
  ]
}

function withoutBox({ labels }: View, { boxes }: Supplied): View['labels'] {
  return labels.filter(
    ({ screen, words }) => !Object.hasOwn(boxes, screen) && !Object.hasOwn(boxes, words),
  )
}

/** Names are compared case-sensitively, since the machine that takes the pictures may. */
function missingFile(places: ContentPlaces, guide: string, { file }: Supplied) {
  const script = contentFile(places, `guides/${guide}/capture.ts`)
  const folder = script && path.dirname(script)
  const beside = folder && existsSync(folder) ? readdirSync(folder) : []
  if (beside.includes(file)) return undefined
  const near = nearest(
    file,
    beside.filter((name) => /\.(?:png|webp|jpe?g)$/i.test(name)),
  )
  return {
    code: 'supplied-missing',
    message: `There is no picture "${file}" beside capture.ts.`,
    fix: near === undefined ? 'Put it there.' : `Did you mean "${near}"?`,
  }
}
