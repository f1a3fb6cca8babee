import { readFileSync, realpathSync } from 'node:fs'
import type { Brand } from '../brand/brand.ts'
import { HandrailError } from '../diagnostics/diagnostic.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Locale } from '../i18n/language.ts'
import { findFormerNames, formerFile } from './capture-script-renames.ts'
import { importCaptureFile } from './capture-file.ts'
import { contentFile, guideIds, shownPath } from './content-files.ts'
import type { ContentPlaces } from './content-files.ts'
import { readLabelFile } from './label-file.ts'
import type { Outline } from './outline.ts'
import { parseGuide } from './parse-guide.ts'
import type { GuideParser, ParsedGuide } from './parse-guide.ts'
import { isName } from './view-rules.ts'
import { valuesFor } from './values.ts'
import type { LabelTables, Values } from './values.ts'
import type { CaptureScript } from './capture-script.ts'

/**
 * Loads the label tables of all the brand's languages, of its screens, and the English one.
 * @throws HandrailError with everything that is wrong in them
 */
export function loadLabels(
  places: ContentPlaces,
  brand: Pick<Brand, 'languages'> & { screens: Pick<Brand['screens'], 'language'> },
): LabelTables {
  const { language } = brand.screens
  const wanted = new Set<Locale>(['en', ...brand.languages])
  if (language !== 'same') wanted.add(language)
  const tables: LabelTables = {}
  const problems: Diagnostic[] = []
  for (const locale of wanted) {
    const name = labelFileName(locale)
    const old = contentFile(places, `labels/${locale}.ts`)
    if (old !== undefined) problems.push(oldLabelFile(shownPath(places.root, old)))
    const file = contentFile(places, name)
    if (file === undefined) {
      if (old === undefined) problems.push(noLabelFile(locale))
      continue
    }
    const read = readLabelFile(readFileSync(file, 'utf8'), shownPath(places.root, file))
    problems.push(...read.problems)
    tables[locale] = read.table
  }
  if (problems.length) throw new HandrailError(problems)
  return tables
}

/** The name of a language's label table inside `content/`. */
export const labelFileName = (locale: Locale): string => `labels/${locale}.yaml`

function noLabelFile(locale: Locale): Diagnostic {
  const english = labelFileName('en')
  return {
    code: 'labels-missing',
    at: { file: `content/${labelFileName(locale)}` },
    message: `There is no label table for the language "${locale}".`,
    fix: `Copy content/${english} to it and write the words as the screens show them.`,
  }
}

function oldLabelFile(file: string): Diagnostic {
  return {
    code: 'labels-old-file',
    at: { file },
    message: 'Label tables are written in YAML now, and this file is not read.',
    fix: `Write ${file.replace(/\.ts$/, '.yaml')}, with a line such as "start-setup: Get started" for each label, and remove this one.`,
  }
}

/**
 * Loads a guide's capture script, or `undefined` where it has none.
 * @throws HandrailError with everything that is wrong in the file
 */
export async function loadCaptureScript(
  places: ContentPlaces,
  guide: string,
): Promise<CaptureScript | undefined> {
  const former = contentFile(places, `guides/${guide}/walk.ts`)
  if (former) throw new HandrailError([formerFile(shownPath(places.root, former))])
  const file = contentFile(places, `guides/${guide}/capture.ts`)
  if (file === undefined) return undefined
  const shown = shownPath(places.root, file)
  const renamed = findFormerNames(readFileSync(file, 'utf8'), shown)
  if (renamed.length) throw new HandrailError(renamed)
  return importCaptureFile(file, shown)
}

/** A guide that a brand's people meet, in one language. */
export interface Guide {
  /** Its file, absolute, as the disk calls it: a folder may be a link, and Windows spells names in two ways. */
  path: string
  outline: Outline
  /** The tree that its page is rendered from. */
  page: ParsedGuide['page']
}

/** A brand's guides, read. */
export interface Guides {
  /** In the order of the home page. */
  guides: Guide[]
  /** Of all these guides. */
  outlines: Outline[]
  problems: Diagnostic[]
}

/** All of a brand's content, read. */
export interface Content extends Guides {
  tables: LabelTables
}

/** What every command begins with: the brand and its content, read. */
export interface Project extends Content {
  brand: Brand
  places: ContentPlaces
}

/**
 * Reads the label tables and every guide of a brand.
 * @throws HandrailError with everything that is wrong in the label tables
 */
export async function loadContent(places: ContentPlaces, brand: Brand): Promise<Content> {
  const tables = loadLabels(places, brand)
  return { tables, ...readGuides(places, brand, valuesIn(brand, tables)) }
}

/** What the guides of each of a brand's languages are read with. */
export function valuesIn(brand: Brand, tables: LabelTables): Map<Locale, Values> {
  return new Map(brand.languages.map((locale) => [locale, valuesFor(brand, tables, locale)]))
}

/**
 * Reads every guide in every language of a brand.
 * @returns the guides that the brand's people meet, and all problems of single files at once; what only shows
 * between files (languages, capture scripts, links) is for the rules in `src/check`
 */
export function readGuides(
  places: ContentPlaces,
  brand: Brand,
  values: ReadonlyMap<Locale, Values>,
  parse: GuideParser = parseGuide,
): Guides {
  const guides: Guide[] = []
  const problems: Diagnostic[] = []
  for (const guide of guideIds(places)) {
    if (brand.guides.hide.includes(guide)) continue
    if (!isName(guide)) {
      problems.push(unfitFolder(guide))
      continue
    }
    const reads = [...values].flatMap(([locale, own]): (ParsedGuide & { path: string })[] => {
      const file = contentFile(places, `guides/${guide}/${locale}.mdx`)
      if (file === undefined) {
        problems.push(missingLanguage(places, guide, locale, brand.file))
        return []
      }
      const shown = shownPath(places.root, file)
      return [
        {
          path: realpathSync.native(file),
          ...parse(readFileSync(file, 'utf8'), guide, shown, own),
        },
      ]
    })
    const read = reads.flatMap(({ path, outline, page }) =>
      outline ? { path, outline, page } : [],
    )
    // A guide is met in all languages or in none: where they do not agree, a rule of its own says so.
    if (read.length > 0 && !read.some(({ outline }) => isMet(outline, brand))) continue
    problems.push(...reads.flatMap((each) => each.problems))
    guides.push(...read)
  }
  guides.sort((a, b) => a.outline.frontmatter.order - b.outline.frontmatter.order)
  return { guides, outlines: guides.map(({ outline }) => outline), problems }
}

/** Whether a company's people meet the screens that a guide is about. */
function isMet({ frontmatter: { prompt } }: Outline, { prompts }: Brand): boolean {
  return prompt === 'any' || prompts.includes(prompt)
}

function unfitFolder(guide: string): Diagnostic {
  return {
    at: { file: `content/guides/${guide}` },
    code: 'folder-name',
    message: 'The name of this folder is part of an address, and it does not fit.',
    fix: 'Name it with small letters, digits and hyphens. Example: set-up-duo',
  }
}

function missingLanguage(
  places: ContentPlaces,
  guide: string,
  locale: Locale,
  brandFile: string,
): Diagnostic {
  const name = `guides/${guide}/${locale}`
  const markdown = contentFile(places, `${name}.md`)
  return {
    at: { file: `content/${name}.mdx` },
    code: 'missing-in-language',
    message: `The guide "${guide}" does not exist in the language "${locale}".`,
    fix: markdown
      ? `Rename ${locale}.md, which stands there, to ${locale}.mdx.`
      : `Translate it, or take "${locale}" out of languages in ${brandFile}.`,
  }
}
