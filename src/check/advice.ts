import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Brand } from '../brand/brand.ts'
import { optionAt } from '../brand/option-at.ts'
import { optionName } from '../brand/option-name.ts'
import { valuesOf } from '../brand/schema.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { shownPath } from '../guide/content-files.ts'
import { languages } from '../i18n/language.ts'
import type { CheckInput } from './check-input.ts'

type Input = Pick<CheckInput, 'brand' | 'places' | 'outlines'>

/**
 * What of a brand and its guides is no mistake and may not be meant.
 * @param today as year-month-day
 */
export function adviseOnContent(input: Input, today: string): Diagnostic[] {
  return [
    ...adviseOnRollout(input.brand, today),
    ...adviseOnTexts(input.brand),
    ...adviseOnKeys(input),
    ...adviseOnGuideNames(input),
  ]
}

/** Days that nobody has looked at since the last roll-out, and those of the whole that no group has. */
function adviseOnRollout(brand: Brand, today: string): Diagnostic[] {
  const { rollout } = brand
  if (rollout === undefined) return []
  const { opens, required, closed, waves } = rollout
  const last = closed ?? required
  if (last < today) {
    return [
      {
        code: 'rollout-is-over',
        at: optionAt(brand, ['rollout']),
        message: `All days of the roll-out are past: the last was ${last}.`,
        fix: 'Write the days of the next one, or take rollout out.',
      },
    ]
  }
  const first = waves.map((wave) => wave.opens).sort()[0]
  const latest = waves
    .map((wave) => wave.required)
    .sort()
    .at(-1)
  const told: [key: string, differs: boolean, message: string][] = [
    ['opens', first !== undefined && first > opens, `No group opens before ${first}.`],
    [
      'required',
      latest !== undefined && latest < required,
      `The last group needs Duo from ${latest} on.`,
    ],
  ]
  return told.flatMap(([key, differs, message]) =>
    differs
      ? [
          {
            code: 'rollout-without-group',
            at: optionAt(brand, ['rollout', key]),
            message,
            fix: 'Write that day here, too: readers are told the days of the whole roll-out first.',
          },
        ]
      : [],
  )
}

/** Sentences that are written once, on a site in several languages. Names, and what Duo's own e-mail says, are the same. */
function adviseOnTexts(brand: Brand): Diagnostic[] {
  if (brand.languages.length < 2) return []
  const once = valuesOf(brand, 'localized', 'page-text').filter(
    ({ path: keys, value }) =>
      typeof value === 'string' &&
      /\p{L}\s+\p{L}/u.test(value) &&
      keys.at(-1) !== 'name' &&
      keys[0] !== 'enrollment',
  )
  const [first] = once
  if (first === undefined) return []
  const names = [...new Set(once.map(({ path: keys }) => optionName(keys)))]
  const read = brand.languages.map((locale) => languages[locale].name).join(' and ')
  const example = brand.languages.map((locale) => `${locale}: '…'`).join(', ')
  return [
    {
      code: 'one-text-for-all',
      at: optionAt(brand, first.path),
      message: `Readers of ${read} all get the same text: ${names.join(', ')}.`,
      fix: `If it is in one language only, write one for each: { ${example} }`,
    },
  ]
}

/** A guide about what a company has ruled out in so many words. */
function adviseOnKeys({ brand, outlines }: Input): Diagnostic[] {
  const guide = 'security-key'
  const isSaid = /^\s*methods\s*:/m.test(
    readFileSync(path.join(brand.folder, 'brand.config.ts'), 'utf8'),
  )
  const isPublished = outlines.some((outline) => outline.guide === guide)
  if (!isSaid || !isPublished || brand.policy.methods.includes(guide)) return []
  return [
    {
      code: 'guide-of-no-method',
      at: optionAt(brand, ['policy', 'methods']),
      message: `The guide "${guide}" is published, and nobody may use one here.`,
      fix: `Write guides: { hide: ['${guide}'] }, or add '${guide}' here.`,
    },
  ]
}

/** A brand's own guide whose folder is called nearly as one that it was to replace. */
function adviseOnGuideNames({ places: { root, home } }: Input): Diagnostic[] {
  const own = path.join(home, 'content', 'guides')
  if (home === root || !existsSync(own)) return []
  const shared = readdirSync(path.join(root, 'content', 'guides'))
  return readdirSync(own).flatMap((name) => {
    const meant = shared.includes(name) ? undefined : nearest(name, shared)
    if (meant === undefined) return []
    return [
      {
        code: 'guide-name-near',
        at: { file: shownPath(root, path.join(own, name)) },
        message: `This is a guide of its own, beside "${meant}".`,
        fix: `If it was to replace that, call the folder ${meant}.`,
      },
    ]
  })
}
