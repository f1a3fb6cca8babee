import GithubSlugger from 'github-slugger'
import type { Problem } from '../brand/problem.ts'
import { sayAll, textOf } from './expressions.ts'
import { readFrontmatter } from './frontmatter.ts'
import type { Frontmatter, Outline } from './outline.ts'
import { prepareTree } from './prepare.ts'
import { readTree } from './read.ts'
import type { Reading } from './read.ts'
import { checkSource } from './source.ts'
import { parseMdx, startOf, walkTree } from './tree.ts'
import type { Node } from './tree.ts'
import type { Values } from './values.ts'

/** A guide file, parsed and read. `outline` is missing where the file cannot be read at all. */
export interface ReadGuide {
  outline?: Outline
  tree?: Node
  labels: Reading['labels']
  problems: Problem[]
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
  return {
    ...(frontmatter && {
      outline: {
        guide,
        locale: given.locale,
        file,
        frontmatter: sayFrontmatter(frontmatter, values),
        opening: reading.opening,
        steps: reading.steps,
        elsewhere: viewsElsewhere(reading, readTree(prepared.everything, values, file)),
        headings: headingsOf(tree, values),
        links: linksOf(tree, values),
      },
    }),
    tree,
    labels: reading.labels,
    problems: [...problems, ...prepared.problems, ...reading.problems],
  }
}

/** The views that only other companies' readers meet. */
function viewsElsewhere(reading: Reading, everything: Reading): string[] {
  const keys = ({ opening, steps }: Reading): string[] =>
    [...opening, ...steps.flatMap(({ views }) => views)].map(({ key }) => key)
  const here = new Set(keys(reading))
  return keys(everything).filter((key) => !here.has(key))
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
