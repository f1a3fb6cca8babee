import type { Diagnostic, UnlocatedDiagnostic } from '../diagnostics/diagnostic.ts'
import { answersOf } from '../guide/audience.ts'
import type { Frontmatter, Label, Outline, Step, View } from '../guide/outline.ts'
import type { LabelTables } from '../guide/values.ts'
import type { CheckInput } from './check-input.ts'

/** In every language, a guide has the same steps and views in the same order, and marks the same labels. */
export function checkLanguages({
  brand,
  outlines,
  tables,
}: Pick<CheckInput, 'brand' | 'outlines' | 'tables'>): Diagnostic[] {
  const models = outlines.filter(({ locale }) => locale === brand.defaultLanguage)
  return models.flatMap((model) =>
    outlines
      .filter(({ guide, locale }) => guide === model.guide && locale !== model.locale)
      .flatMap((other) => [
        ...compareFrontmatter(model, other),
        ...compareSteps(model, other),
        ...compareViews(model, other, tables),
      ]),
  )
}

/** Compares the frontmatter that decides where a guide is listed, for whom it is and what it requires. */
function compareFrontmatter(model: Outline, other: Outline): Diagnostic[] {
  const [theirs, ours] = [model.frontmatter, other.frontmatter]
  const at = { file: other.file, line: 1 }
  const words = (['prompt', 'order', 'topic'] as const)
    .filter((key) => theirs[key] !== ours[key])
    .map((key) => ({
      at,
      code: 'frontmatter-differs',
      message: `"${key}" is "${ours[key]}" here and "${theirs[key]}" in ${model.file}.`,
      fix: 'Write the same in both.',
    }))
  const lists = (['have', 'symptoms'] as const)
    .filter((key) => theirs[key].length !== ours[key].length)
    .map((key) => ({
      at,
      code: 'frontmatter-differs',
      message: `"${key}" lists ${ours[key].length} here and ${theirs[key].length} in ${model.file}.`,
      fix: 'Write the same list in both.',
    }))
  const keysOf = ({ home }: Frontmatter): string => Object.keys(home ?? {}).join(', ') || 'nothing'
  const places =
    keysOf(theirs) === keysOf(ours)
      ? []
      : [
          {
            at,
            code: 'frontmatter-differs',
            message: `"home" has ${keysOf(ours)} here and ${keysOf(theirs)} in ${model.file}.`,
            fix: 'Write the same keys in both.',
          },
        ]
  return [...words, ...lists, ...places]
}

function compareSteps(model: Outline, other: Outline): Diagnostic[] {
  const ids = (outline: Outline): string[] => outline.steps.map(({ id }) => id)
  const problems = [
    ...missing(model, other, ids(model), ids(other), 'step'),
    ...missing(other, model, ids(other), ids(model), 'step'),
  ]
  if (problems.length) return problems
  const order = compareOrder(ids(model), ids(other), (at) => ({
    at: { file: other.file, line: other.steps[at]?.line ?? 1 },
    code: 'step-order-differs',
    message: `Step ${at + 1} is "${ids(other)[at]}" here and "${ids(model)[at]}" in ${model.file}.`,
    fix: 'Put the steps in the same order.',
  }))
  if (order.length) return order
  const leadTo = ({ next }: Step): string => next.map((id) => `"${id}"`).join(' and ') || 'the end'
  return other.steps.flatMap((step, at) => {
    const theirs = model.steps[at] ?? step
    if (leadTo(step) === leadTo(theirs)) return []
    return {
      at: { file: other.file, line: step.line },
      code: 'step-next-differs',
      message: `The step "${step.id}" leads to ${leadTo(step)} here and to ${leadTo(theirs)} in ${model.file}.`,
      fix: 'Write the same next="…" in both, or neither.',
    }
  })
}

function compareViews(model: Outline, other: Outline, tables: LabelTables): Diagnostic[] {
  const stretches = [
    { of: 'the opening', theirs: model.opening, ours: other.opening },
    ...model.steps.flatMap(({ id, views }) => {
      const step = other.steps.find((each) => each.id === id)
      return step ? [{ of: `the step "${id}"`, theirs: views, ours: step.views }] : []
    }),
  ]
  return stretches.flatMap(({ of, theirs, ours }) => {
    const keys = (views: readonly View[]): string[] => views.map(({ key }) => key)
    const absent = [
      ...missing(model, other, keys(theirs), keys(ours), 'view'),
      ...missing(other, model, keys(ours), keys(theirs), 'view'),
    ]
    const order = compareOrder(keys(theirs), keys(ours), (at) => ({
      at: { file: other.file, line: ours[at]?.line ?? 1 },
      code: 'view-order-differs',
      message: `View ${at + 1} of ${of} is "${keys(ours)[at]}" here and "${keys(theirs)[at]}" in ${model.file}.`,
      fix: 'Put the views in the same order.',
    }))
    return [
      ...(absent.length ? absent : order),
      ...theirs.flatMap((view) => compareView(view, ours, other, model.file, tables)),
    ]
  })
}

/** Reports the first position at which two lists differ. */
function compareOrder(
  theirs: readonly string[],
  ours: readonly string[],
  report: (at: number) => Diagnostic,
): Diagnostic[] {
  const at = ours.findIndex((name, index) => name !== theirs[index])
  return at < 0 ? [] : [report(at)]
}

function compareView(
  model: View,
  views: readonly View[],
  other: Outline,
  modelFile: string,
  tables: LabelTables,
): Diagnostic[] {
  const view = views.find(({ key }) => key === model.key)
  if (!view) return []
  const at = { file: other.file, line: view.line }
  const [theirs, ours] = [named(model, tables), named(view, tables)]
  const strange = [
    ...strangeLabels(theirs, modelFile, ours, other.file),
    ...strangeLabels(ours, other.file, theirs, modelFile),
  ]
  return [
    ...strange,
    ...(strange.length
      ? []
      : compareLabels(theirs, ours).map((complaint) => ({ at, ...complaint }))),
    ...(view.device === model.device
      ? []
      : [
          {
            at,
            code: 'view-device-differs',
            message: `The view "${view.key}" is on the ${view.device} here and on the ${model.device} in ${modelFile}.`,
            fix: 'Let both say the same.',
          },
        ]),
    ...(view.address?.words === model.address?.words
      ? []
      : [
          {
            at,
            code: 'view-address-differs',
            message: `The view "${view.key}" marks another address here than in ${modelFile}, or none.`,
            fix: 'Write the same <Address> in both, or neither.',
          },
        ]),
    ...(readersOf(view) === readersOf(model)
      ? []
      : [
          {
            at,
            code: 'view-audience-differs',
            message: `The view "${view.key}" is for ${readersOf(view)} here and for ${readersOf(model)} in ${modelFile}.`,
            fix: 'Write the same for="…" in both, or neither.',
          },
        ]),
    ...(view.picture === model.picture && view.sameAs === model.sameAs
      ? []
      : [
          {
            at,
            code: 'view-picture-differs',
            message: `The view "${view.key}" shows another picture here than in ${modelFile}.`,
            fix: 'Write the same picture="…" and same-as="…" in both, or neither.',
          },
        ]),
  ]
}

const readersOf = (view: View): string =>
  answersOf(view)
    .map((answer) => `"${answer}"`)
    .join(' and ') || 'all'

/** A view without the label ids that some table lacks, since `checkLabels` reports those. */
function named(view: View, tables: LabelTables): View {
  const labels = view.labels.map(({ id, ...label }) => {
    const everywhere =
      id !== undefined && Object.values(tables).every((table) => Object.hasOwn(table, id))
    return everywhere ? { ...label, id } : label
  })
  return { ...view, labels }
}

/**
 * Labels that are in no table, where the other language marks one that is: most likely a typo, or a change of the table
 * that did not reach the guide.
 */
function strangeLabels(view: View, file: string, other: View, otherFile: string): Diagnostic[] {
  const unnamed = view.labels.filter(({ id }) => id === undefined)
  const wanted = labelsOnlyIn(other, view).filter(({ id }) => id !== undefined)
  if (unnamed.length !== wanted.length) return []
  return unnamed.map(({ screen, line, column }, index) => {
    const id = wanted[index]?.id ?? ''
    return {
      at: { file, line, column },
      code: 'label-without-id',
      message: `"${screen}" is no label of this language, and ${otherFile} marks "${id}" in this view.`,
      fix: `Write **{labels.${id}}**, or *${screen}* for stress in both languages.`,
    }
  })
}

function compareLabels(model: View, view: View): UnlocatedDiagnostic[] {
  return [
    ...labelsOnlyIn(model, view).map((label) => ({
      code: 'label-not-marked',
      message: `The view "${view.key}" does not mark "${label.id ?? label.screen}", and another language does.`,
      fix:
        label.id === undefined
          ? 'Bold its words here too.'
          : `Bold its words here too: **{labels.${label.id}}**.`,
    })),
    ...labelsOnlyIn(view, model).map((label) => ({
      code: 'label-only-here',
      message: `The view "${view.key}" marks "${label.id ?? label.screen}", and another language does not.`,
      fix: 'Mark it in every language, or write *…* for stress.',
    })),
  ]
}

/** The labels that only the first of two views marks. */
function labelsOnlyIn({ labels }: View, other: View): Label[] {
  const words = new Set(other.labels.map(({ id, screen }) => id ?? screen))
  const missing = labels.filter(({ id, screen }) => !words.has(id ?? screen))
  // No table translates the labels of another app: an equal number of them is taken to be the same ones.
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
): Diagnostic[] {
  return names
    .filter((name) => !there.includes(name))
    .map((name) => ({
      at: { file: to.file },
      code: 'missing-in-language',
      message: `The ${what} "${name}" of ${from.file} is missing here.`,
      fix: `Add it, or take it out of ${from.file}.`,
    }))
}
