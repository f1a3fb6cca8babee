import GithubSlugger from 'github-slugger'
import { byPosition } from '../diagnostics/diagnostic.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { interpolate, textOf } from './expressions.ts'
import { readFrontmatter } from './frontmatter.ts'
import type { Frontmatter, HomePlace, Outline, Step } from './outline.ts'
import { prepareTree } from './prepare.ts'
import { analyzeTree } from './analyze.ts'
import { checkGrammar } from './grammar.ts'
import { checkSteps, pageIds } from './step-rules.ts'
import { pageTree } from './page-tree.ts'
import { parseMdx } from './parse-mdx.ts'
import { startOf, walkTree } from './tree.ts'
import type { Node, Report, Root } from './tree.ts'
import type { Values } from './values.ts'
import { findViews } from './views.ts'
import type { GuideViews } from './views.ts'

/** A guide file, parsed. */
export interface ParsedGuide {
  /** Missing where the file cannot be read at all. */
  outline?: Outline
  /** The tree that its page is rendered from; empty where the file cannot be read. */
  page: () => Root
  problems: Diagnostic[]
}

/** How a guide is read: `parseGuide`, or the same with a memory. */
export type GuideParser = typeof parseGuide

/**
 * Parses one guide in one language. A pure function of the text and the values.
 * @param file how problems name it: relative to the project, `/` form
 */
export function parseGuide(
  source: string,
  guide: string,
  file: string,
  given: Values,
): ParsedGuide {
  const parsed = parseMdx(source, file)
  if ('problems' in parsed) return { page: () => ({ type: 'root', children: [] }), ...parsed }
  const yaml = parsed.tree.children.find((node) => node.type === 'yaml')
  const { frontmatter, problems } = readFrontmatter(yaml?.value, file, given)
  const report: Report = (node, wrong, at = startOf(node)) =>
    problems.push({ at: { file, ...at }, ...wrong })
  const classic = frontmatter?.prompt === 'classic'
  const screens = classic ? { ...given, screen: given.classicScreen } : given
  const { tree, values, everything, unlinked } = prepareTree(parsed.tree, screens, report)
  checkGrammar(tree, values, guide, report)
  const all = findViews(everything)
  const shownKeys = keysOf(findViews(tree))
  checkSteps(tree, guide, idsOf(all), report)
  const analysis = analyzeTree(tree, values, report)
  const headings = headingsOf(tree, values)
  checkHeadings(headings, analysis.steps, report)
  return {
    ...(frontmatter && {
      outline: {
        guide,
        locale: given.locale,
        file,
        frontmatter: interpolateFrontmatter(frontmatter, values),
        audienceQuestions: analysis.audienceQuestions,
        opening: analysis.opening,
        steps: analysis.steps,
        hiddenViews: keysOf(all).filter((key) => !shownKeys.includes(key)),
        prose: analysis.prose,
        headings: headings.map(({ id }) => id),
        links: linksOf(tree, values),
        unlinked,
      },
    }),
    page: () => pageTree(tree, analysis, values),
    problems: problems.sort(byPosition),
  }
}

/** `parseGuide`, for who asks again and again: a guide is parsed anew only where its text or the values are others. */
export function rememberingParser(): GuideParser {
  const known = new Map<string, { source: string; values: Values; parsed: ParsedGuide }>()
  return (source, guide, file, values) => {
    const before = known.get(file)
    if (before?.source === source && before.values === values) return before.parsed
    const parsed = parseGuide(source, guide, file, values)
    known.set(file, { source, values, parsed })
    return parsed
  }
}

function idsOf({ steps }: GuideViews): string[] {
  return steps.map(({ id }) => id)
}

function keysOf({ opening, steps }: GuideViews): string[] {
  return [opening, ...steps.map(({ views }) => views)].flat().map(({ key }) => key)
}

interface Heading {
  id: string
  node: Node
}

/** The headings with the ids that Astro gives them: its own slugger's. */
function headingsOf(tree: Root, values: Values): Heading[] {
  const slugger = new GithubSlugger()
  const headings: Heading[] = []
  walkTree(tree, (node) => {
    if (node.type === 'heading') headings.push({ id: slugger.slug(textOf(node, values)), node })
  })
  return headings
}

/**
 * Reports headings whose place in the page is called as something else there: a link would lead to only one of them.
 */
function checkHeadings(headings: readonly Heading[], steps: readonly Step[], report: Report): void {
  for (const { id, node } of headings) {
    const step = steps.find((each) => each.id === id)
    if (!step && !pageIds.includes(id)) continue
    const owner = step ? `the step in line ${step.line}` : 'a part of every page'
    report(node, {
      code: 'duplicate-id',
      message: `This heading's place in the page would be called "#${id}", as ${owner} is.`,
      fix: step ? 'Word it differently, or give the step another id.' : 'Word it differently.',
    })
  }
}

function linksOf(tree: Root, values: Values): Outline['links'] {
  const links: Outline['links'] = []
  walkTree(tree, (node) => {
    if (node.type === 'link') links.push({ url: interpolate(node.url, values), ...startOf(node) })
  })
  return links
}

function interpolateFrontmatter(frontmatter: Frontmatter, values: Values): Frontmatter {
  const interpolated = (text: string): string => interpolate(text, values)
  return {
    ...frontmatter,
    title: interpolated(frontmatter.title),
    summary: interpolated(frontmatter.summary),
    owner: interpolated(frontmatter.owner),
    have: frontmatter.have.map(({ note, ...each }) => ({
      ...each,
      what: interpolated(each.what),
      ...(note && { note: interpolated(note) }),
    })),
    ...(frontmatter.home && { home: interpolateHome(frontmatter.home, interpolated) }),
  }
}

function interpolateHome(home: HomePlace, interpolated: (text: string) => string): HomePlace {
  if ('instead' in home) return { instead: interpolated(home.instead) }
  const text = interpolated(home.text)
  return 'task' in home
    ? { ...home, task: interpolated(home.task), text }
    : { warning: interpolated(home.warning), text }
}
