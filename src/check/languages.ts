import type { Problem } from '../brand/problem.ts'
import { viewsOf } from '../guide/outline.ts'
import type { Label, Outline, View } from '../guide/outline.ts'
import type { CheckInput } from './site-content.ts'

/** Every language of a guide has the same steps in the same order, the same views, and marks the same labels. */
export function checkLanguages({
  brand,
  outlines,
}: Pick<CheckInput, 'brand' | 'outlines'>): Problem[] {
  const models = outlines.filter(({ locale }) => locale === brand.defaultLanguage)
  return models.flatMap((model) =>
    outlines
      .filter(({ guide, locale }) => guide === model.guide && locale !== model.locale)
      .flatMap((other) => [...compareSteps(model, other), ...compareViews(model, other)]),
  )
}

function compareSteps(model: Outline, other: Outline): Problem[] {
  const ids = (outline: Outline): string[] => outline.steps.map(({ id }) => id)
  const problems = [
    ...missing(model, other, ids(model), ids(other), 'step'),
    ...missing(other, model, ids(other), ids(model), 'step'),
  ]
  if (problems.length || ids(model).join() === ids(other).join()) return problems
  const at = other.steps.findIndex(({ id }, index) => id !== model.steps[index]?.id)
  return [
    {
      place: { file: other.file, line: other.steps[at]?.line ?? 1 },
      message: `Step ${at + 1} is "${other.steps[at]?.id}" here and "${model.steps[at]?.id}" in ${model.file}.`,
      fix: 'Put the steps in the same order.',
    },
  ]
}

function compareViews(model: Outline, other: Outline): Problem[] {
  const keys = (outline: Outline): string[] => viewsOf(outline).map(({ key }) => key)
  const shared = new Set(
    model.steps.map(({ id }) => id).filter((id) => other.steps.some((step) => step.id === id)),
  )
  const ofShared = (outline: Outline): string[] =>
    viewsOf(outline)
      .filter(({ step }) => step === undefined || shared.has(step))
      .map(({ key }) => key)
  return [
    ...missing(model, other, ofShared(model), keys(other), 'view'),
    ...missing(other, model, ofShared(other), keys(model), 'view'),
    ...viewsOf(model).flatMap((view) => compareView(view, other, model.file)),
  ]
}

function compareView(model: View, other: Outline, modelFile: string): Problem[] {
  const view = viewsOf(other).find(({ key }) => key === model.key)
  if (!view) return []
  const place = { file: other.file, line: view.line }
  return [
    ...compareLabels(model, view).map((complaint) => ({ place, ...complaint })),
    ...(view.device === model.device
      ? []
      : [
          {
            place,
            message: `The view "${view.key}" is on the ${view.device} here and on the ${model.device} in ${modelFile}.`,
            fix: 'Let both say the same.',
          },
        ]),
    ...(view.picture === model.picture && view.sameAs === model.sameAs
      ? []
      : [
          {
            place,
            message: `The view "${view.key}" shows another picture here than in ${modelFile}.`,
            fix: 'Write the same picture="…" and same-as="…" in both, or neither.',
          },
        ]),
  ]
}

function compareLabels(model: View, view: View): Pick<Problem, 'message' | 'fix'>[] {
  return [
    ...labelsOnlyIn(model, view).map((label) => ({
      message: `The view "${view.key}" does not mark "${label.id ?? label.screen}", and another language does.`,
      fix:
        label.id === undefined
          ? 'Bold its words here too.'
          : `Bold its words here too: **{labels.${label.id}}**.`,
    })),
    ...labelsOnlyIn(view, model).map((label) => ({
      message: `The view "${view.key}" marks "${label.id ?? label.screen}", and another language does not.`,
      fix: 'Mark it in every language, or write *…* for stress.',
    })),
  ]
}

/** Labels that one language's view has and the other's has not. */
function labelsOnlyIn({ labels }: View, other: View): Label[] {
  const words = new Set(other.labels.map(({ id, screen }) => id ?? screen))
  const missing = labels.filter(({ id, screen }) => !words.has(id ?? screen))
  // No table says which words of another app are the same in two languages; as many of them will be the same ones.
  const unnamed = (all: readonly Label[]): number => all.filter(({ id }) => id === undefined).length
  const even = unnamed(labels) === unnamed(other.labels)
  return missing.filter(({ id }) => id !== undefined || !even)
}

function missing(
  from: Outline,
  to: Outline,
  names: readonly string[],
  there: readonly string[],
  what: 'step' | 'view',
): Problem[] {
  return names
    .filter((name) => !there.includes(name))
    .map((name) => ({
      place: { file: to.file },
      message: `The ${what} "${name}" of ${from.file} is missing here.`,
      fix: `Add it, or take it out of ${from.file}.`,
    }))
}
