import GithubSlugger from 'github-slugger'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { sayAll, textOf } from './expressions.ts'
import { readFrontmatter } from './frontmatter.ts'
import type { Frontmatter, Outline, Step } from './outline.ts'
import { prepareTree } from './prepare.ts'
import { readTree } from './read.ts'
import type { Reading } from './read.ts'
import { pageIds } from './reserved-ids.ts'
import { checkSource } from './source.ts'
import { parseMdx, startOf, walkTree } from './tree.ts'
import type { Node } from './tree.ts'
import type { Values } from './values.ts'

/** A guide file, parsed and read. `outline` is missing where the file cannot be read at all. */
export interface ReadGuide {
  outline?: Outline
  tree?: Node
  labels: Reading['labels']
  problems: Diagnostic[]
}

/**
 * Reads one guide in one language. A pure function of the text and the values.
 * @param file how problems name it: relative to the project, `/` form
 */
export function readGuide(source: string, guide: string, file: string, given: Values): ReadGuide {
  const unreadable = checkSource(source, file)
  if (unreadable.length) return { labels: new Map(), problems: unreadable }
  const parsed = parseMdx(source, file)
  if ('problem' in parsed) return { labels: new Map(), problems: [parsed.problem] }
  const yaml = parsed.tree.children?.find(({ type }) => type === 'yaml')
  const { frontmatter, problems } = readFrontmatter(yaml?.value, file, given)
  const prepared = prepareTree(parsed.tree, given, file)
  const { tree, values } = prepared
  const reading = readTree(tree, values, file)
  const headings = headingsOf(tree, values)
  return {
    ...(frontmatter && {
      outline: {
        guide,
        locale: given.locale,
        file,
        frontmatter: sayFrontmatter(frontmatter, values),
        asks: reading.asks,
        opening: reading.opening,
        steps: reading.steps,
        elsewhere: viewsElsewhere(reading, readTree(prepared.everything, values, file)),
        prose: reading.prose,
        headings: headings.map(({ id }) => id),
        links: linksOf(tree, values),
      },
    }),
    tree,
    labels: reading.labels,
    problems: [
      ...problems,
      ...prepared.problems,
      ...reading.problems,
      ...takenIds(headings, reading.steps, file),
    ],
  }
}

/** The views that only other companies' readers meet. */
function viewsElsewhere(reading: Reading, everything: Reading): string[] {
  const keys = ({ opening, steps }: Reading): string[] =>
    [...opening, ...steps.flatMap(({ views }) => views)].map(({ key }) => key)
  const here = new Set(keys(reading))
  return keys(everything).filter((key) => !here.has(key))
}

interface Heading {
  id: string
  node: Node
}

/** The headings with the ids that Astro gives them: its own slugger's. */
function headingsOf(tree: Node, values: Values): Heading[] {
  const slugger = new GithubSlugger()
  const headings: Heading[] = []
  walkTree(tree, (node) => {
    if (node.type === 'heading') headings.push({ id: slugger.slug(textOf(node, values)), node })
  })
  return headings
}

/** Headings whose place in the page is called as something else there: a link would lead to only one of them. */
function takenIds(
  headings: readonly Heading[],
  steps: readonly Step[],
  file: string,
): Diagnostic[] {
  return headings.flatMap(({ id, node }) => {
    const step = steps.find((each) => each.id === id)
    if (!step && !pageIds.includes(id)) return []
    const owner = step ? `the step in line ${step.line}` : 'a part of every page'
    return [
      {
        at: { file, ...startOf(node) },
        message: `This heading's place in the page would be called "#${id}", as ${owner} is.`,
        fix: step ? 'Word it differently, or give the step another id.' : 'Word it differently.',
      },
    ]
  })
}

function linksOf(tree: Node, values: Values): Outline['links'] {
  const links: Outline['links'] = []
  walkTree(tree, (node) => {
    if (node.type === 'link') links.push({ url: sayAll(node.url ?? '', values), ...startOf(node) })
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
