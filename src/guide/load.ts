import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import GithubSlugger from 'github-slugger'
import type { Brand } from '../brand/brand.ts'
import { HandrailError } from '../brand/problem.ts'
import type { Problem } from '../brand/problem.ts'
import type { Locale } from '../i18n/language.ts'
import { readFrontmatter } from './frontmatter.ts'
import { sayAll, textOf } from './expressions.ts'
import type { Frontmatter, Outline } from './outline.ts'
import { readTree } from './read.ts'
import type { Reading } from './read.ts'
import { parseMdx, startOf, walkTree } from './tree.ts'
import type { Node } from './tree.ts'
import { valuesFor } from './values.ts'
import type { LabelTables, Values } from './values.ts'
import type { LabelTable } from './labels.ts'
import type { Walk } from './walk.ts'

/** A guide file, parsed and read. `outline` is missing where the file cannot be read at all. */
export interface ReadGuide {
  outline?: Outline
  tree?: Node
  labels: Reading['labels']
  problems: Problem[]
}

/** Where content is looked for: the brand home's own first, then the shipped one. */
export interface ContentPlaces {
  /** The project, absolute. */
  root: string
  /** The brand home, absolute; often the root itself. */
  home: string
}

/**
 * Reads one guide in one language. A pure function of the text and the values.
 * @param file how problems name it: relative to the project, `/` form
 */
export function readGuide(source: string, guide: string, file: string, values: Values): ReadGuide {
  const parsed = parseMdx(source, file)
  if ('problem' in parsed) return { labels: new Map(), problems: [parsed.problem] }
  const { tree } = parsed
  const yaml = tree.children?.find(({ type }) => type === 'yaml')
  const { frontmatter, problems } = readFrontmatter(yaml?.value, file, 2)
  const reading = readTree(tree, values, file)
  return {
    ...(frontmatter && {
      outline: {
        guide,
        locale: values.locale,
        file,
        frontmatter: sayFrontmatter(frontmatter, values),
        opening: reading.opening,
        steps: reading.steps,
        headings: headingsOf(tree, values),
        links: linksOf(tree),
      },
    }),
    tree,
    labels: reading.labels,
    problems: [...problems, ...reading.problems],
  }
}

/** The ids that Astro gives the headings: its own slugger's. */
function headingsOf(tree: Node, values: Values): string[] {
  const slugger = new GithubSlugger()
  const headings: string[] = []
  walkTree(tree, (node) => {
    if (node.type === 'heading') headings.push(slugger.slug(textOf(node, values)))
  })
  return headings
}

function linksOf(tree: Node): Outline['links'] {
  const links: Outline['links'] = []
  walkTree(tree, (node) => {
    if (node.type === 'link') links.push({ url: node.url ?? '', ...startOf(node) })
  })
  return links
}

function sayFrontmatter(frontmatter: Frontmatter, values: Values): Frontmatter {
  const say = (text: string): string => sayAll(text, values)
  return {
    ...frontmatter,
    title: say(frontmatter.title),
    summary: say(frontmatter.summary),
    owner: say(frontmatter.owner),
    have: frontmatter.have.map(say),
  }
}

/** The path of a content file: the brand's own if it has one. `undefined` where neither has it. */
export function contentFile({ root, home }: ContentPlaces, name: string): string | undefined {
  return [home, root]
    .map((place) => path.join(place, 'content', ...name.split('/')))
    .find((file) => existsSync(file))
}

/** A path as people and messages write it: relative to the project, with `/`. */
export function shownPath(root: string, file: string): string {
  return path.relative(root, file).split(path.sep).join('/')
}

/** The ids of all guides: every folder in `content/guides` of the shipped content or the brand. */
export function guideIds({ root, home }: ContentPlaces): string[] {
  const folders = [root, home]
    .map((place) => path.join(place, 'content', 'guides'))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { withFileTypes: true }))
  return [...new Set(folders.filter((entry) => entry.isDirectory()).map(({ name }) => name))].sort()
}

/** Imports a module of a person's own, fresh whenever the file has changed. */
export async function importFresh(file: string): Promise<{ default?: unknown }> {
  const url = pathToFileURL(file)
  url.searchParams.set('v', String(statSync(file).mtimeMs))
  return (await import(url.href)) as { default?: unknown }
}

/** Loads the label tables of all the brand's languages and of its screens. */
export async function loadLabels(places: ContentPlaces, brand: Brand): Promise<LabelTables> {
  const { language } = brand.screens
  const wanted = new Set([...brand.languages, ...(language === 'same' ? [] : [language])])
  const tables: LabelTables = {}
  for (const locale of wanted) {
    const name = `labels/${locale}.ts`
    const file = contentFile(places, name)
    if (file === undefined) {
      throw new HandrailError([
        {
          place: { file: `content/${name}` },
          message: `There is no label table for the language "${locale}".`,
          fix: 'Copy content/labels/en.ts to it and write the words as the screens show them.',
        },
      ])
    }
    const { default: table } = await importOwn(file, shownPath(places.root, file))
    tables[locale] = table as LabelTable
  }
  return tables
}

/** Loads a guide's walk, or `undefined` where it has none. */
export async function loadWalk(places: ContentPlaces, guide: string): Promise<Walk | undefined> {
  const file = contentFile(places, `guides/${guide}/walk.ts`)
  if (file === undefined) return undefined
  const { default: walk } = await importOwn(file, shownPath(places.root, file))
  return walk as Walk
}

async function importOwn(file: string, shown: string): Promise<{ default?: unknown }> {
  const fix = 'Compare it with the file as it was shipped.'
  let module: { default?: unknown }
  try {
    module = await importFresh(file)
  } catch (error) {
    const said = (error instanceof Error ? error.message : String(error)).split('\n')
    const sentence = said.map((line) => line.trim()).find((line) => line) ?? 'unknown'
    throw new HandrailError([
      { place: { file: shown }, message: `The file cannot be read: ${sentence}`, fix },
    ])
  }
  if (typeof module.default === 'object' && module.default !== null) return module
  throw new HandrailError([
    { place: { file: shown }, message: 'The file does not say "export default { … }".', fix },
  ])
}

/** All of a brand's content, read. */
export interface Content {
  outlines: Outline[]
  tables: LabelTables
  problems: Problem[]
}

/**
 * Reads every guide in every language of a brand.
 * @returns the outlines in the order of the home page, and all problems of single files at once; what only shows
 * between files (languages, walks, links) is for the rules in `src/check`
 */
export async function loadContent(places: ContentPlaces, brand: Brand): Promise<Content> {
  const tables = await loadLabels(places, brand)
  const outlines: Outline[] = []
  const problems: Problem[] = []
  for (const guide of guideIds(places)) {
    for (const locale of brand.languages) {
      const file = contentFile(places, `guides/${guide}/${locale}.mdx`)
      if (file === undefined) {
        problems.push(missingLanguage(guide, locale))
        continue
      }
      const shown = shownPath(places.root, file)
      const values = valuesFor(brand, tables, locale)
      const read = readGuide(readFileSync(file, 'utf8'), guide, shown, values)
      problems.push(...read.problems)
      if (read.outline) outlines.push(read.outline)
    }
  }
  outlines.sort((a, b) => a.frontmatter.order - b.frontmatter.order)
  return { outlines, tables, problems }
}

function missingLanguage(guide: string, locale: Locale): Problem {
  return {
    place: { file: `content/guides/${guide}/${locale}.mdx` },
    message: `The guide "${guide}" does not exist in the language "${locale}".`,
    fix: `Translate it, or take "${locale}" out of languages in brand.config.ts.`,
  }
}
