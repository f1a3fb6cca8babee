import { existsSync, readFileSync } from 'node:fs'
import type { Brand } from '../brand/brand.ts'
import { checkLinksIn } from '../check/links.ts'
import type { Diagnostic, UnlocatedDiagnostic } from '../diagnostics/diagnostic.ts'
import { byPosition } from '../diagnostics/diagnostic.ts'
import { nearest, ownValue } from '../diagnostics/nearest.ts'
import { checkCondition, holds } from '../guide/condition.ts'
import type { Condition } from '../guide/condition.ts'
import { contentFile, shownPath } from '../guide/content-files.ts'
import { checkExpressions, interpolate } from '../guide/expressions.ts'
import { parseYaml } from '../guide/frontmatter-yaml.ts'
import { checkGrammar } from '../guide/grammar.ts'
import type { Project } from '../guide/load.ts'
import { pageTree } from '../guide/page-tree.ts'
import { parseMdx } from '../guide/parse-mdx.ts'
import { prepareTree } from '../guide/prepare.ts'
import { readLabel } from '../guide/read-label.ts'
import { startOf, walkTree, isElement, isNamed } from '../guide/tree.ts'
import type { Node, Report, Root } from '../guide/tree.ts'
import type { Values } from '../guide/values.ts'
import type { Locale } from '../i18n/language.ts'
import type { Block } from './blocks.ts'
import { pieces } from './pieces.ts'
import type { Piece } from './pieces.ts'
import { readBlocks } from './read-blocks.ts'
import { endOnce } from './sentences.ts'

/** A text of a kit as it holds for a brand. */
export interface Words {
  piece: Piece
  locale: Locale
  /** What stands at the top of its file, by key. */
  about: Readonly<Record<string, string>>
  blocks: Block[]
}

/** Elements of guides that say something here, too. */
const known = ['When', 'Note', 'Tip', 'Seen']

/**
 * Reads a text of the kit in one language: the brand's own, or the shipped one.
 * @returns `words` is left out where the text is not for this brand's people, or cannot be read
 */
export function readWords(
  piece: Piece,
  values: Values,
  project: Project,
): { words?: Words; problems: Diagnostic[] } {
  const { places, brand } = project
  const { locale } = values
  const name = `kit/${piece}/${locale}.mdx`
  const path = contentFile(places, name)
  if (path === undefined || !existsSync(path)) {
    return { problems: [{ at: { file: `content/${name}` }, ...missing(locale, brand) }] }
  }
  const file = shownPath(places.root, path)
  const parsed = parseMdx(readFileSync(path, 'utf8'), file)
  if ('problems' in parsed) return parsed
  const problems: Diagnostic[] = []
  const report: Report = (node, wrong, at = startOf(node)) =>
    problems.push({ at: { file, ...at }, ...wrong })
  const yaml = parsed.tree.children.find((node) => node.type === 'yaml')
  const { about, condition } = readTop(yaml?.value ?? '', piece, values, (line, key, wrong) =>
    problems.push({ at: { file, line, ...(key === undefined ? {} : { key }) }, ...wrong }),
  )
  if (condition && !holds(condition, values.facts)) return { problems }
  const { tree, values: prepared } = prepareTree(parsed.tree, values, report)
  checkElements(tree, report)
  checkGrammar(tree, prepared, piece, report)
  const links = linksOf(tree, prepared)
  problems.push(...checkLinksIn([{ file, locale, links }], project))
  if (problems.length || about === undefined) return { problems: problems.sort(byPosition) }
  const page = pageTree(tree, { ...nothing, labels: labelsOf(tree, prepared) }, prepared)
  const blocks = readBlocks(page, brand, locale)
  return { words: { piece, locale, about, blocks }, problems }
}

/** Words to hand out have no steps and no pictures. */
const nothing = { audienceQuestions: [], opening: [], steps: [], prose: [], views: new Map() }

function labelsOf(tree: Root, values: Values) {
  const labels = new Map()
  walkTree(tree, (node) => {
    const label = isNamed(node, 'Seen') ? readLabel(node, values) : undefined
    if (label && !('message' in label)) labels.set(node, label)
  })
  return labels
}

function missing(locale: Locale, { file }: Brand): UnlocatedDiagnostic {
  return {
    code: 'missing-in-language',
    message: `This text of the kit does not exist in the language "${locale}".`,
    fix: `Translate it, or take "${locale}" out of languages in ${file}.`,
  }
}

/** Reports what a guide may say and a mail or a poster can't show. */
function checkElements(tree: Root, report: Report): void {
  walkTree(tree, (node: Node) => {
    if (!isElement(node) || known.includes(node.name ?? '')) return
    report(node, {
      code: 'element-not-in-kit',
      message: `<${node.name ?? ''}> belongs in guides: what is handed out has no steps and no pictures.`,
      fix: `Say it in words. There are ${known.map((name) => `<${name}>`).join(', ')}.`,
    })
    return false
  })
}

function linksOf(tree: Root, values: Values): { url: string; line: number; column: number }[] {
  const links: { url: string; line: number; column: number }[] = []
  walkTree(tree, (node) => {
    if (node.type === 'link') links.push({ url: interpolate(node.url, values), ...startOf(node) })
  })
  return links
}

type ReportTop = (line: number, key: string | undefined, wrong: UnlocatedDiagnostic) => void

/** What stands at the top of a text: a line a key, or several with conditions, of which the first that holds counts. */
function readTop(
  yaml: string,
  piece: Piece,
  values: Values,
  report: ReportTop,
): { about?: Record<string, string>; condition?: Condition } {
  const read = parseYaml(yaml)
  if ('line' in read) {
    const { line, ...wrong } = read
    report(line, undefined, wrong)
    return {}
  }
  const wanted: readonly string[] = pieces[piece]
  const lineOf = (key: string): number => read.lines.get(key) ?? 1
  const about: Record<string, string> = {}
  for (const key of Object.keys(read.value)) {
    if (wanted.includes(key) || key === 'is' || key === 'not') continue
    const near = nearest(key, wanted)
    const fix = near ? `Did you mean "${near}"?` : `Known: ${wanted.join(', ')}.`
    report(lineOf(key), key, {
      code: 'unknown-key',
      message: `"${key}" is not something this text says of itself.`,
      fix,
    })
  }
  for (const key of wanted) {
    const line = lineOf(key)
    const chosen = chosenLine(ownValue(read.value, key), values, (wrong) =>
      report(line, key, wrong),
    )
    if (chosen === undefined) continue
    for (const wrong of checkExpressions(chosen, values)) report(line, key, wrong)
    about[key] = endOnce(interpolate(chosen, values))
  }
  const condition = conditionOf(read.value)
  if (condition) {
    const [line] = ['is', 'not'].flatMap((key) => read.lines.get(key) ?? [])
    for (const wrong of checkCondition(condition, values.facts, '"is"')) {
      report(line ?? 1, 'is', wrong)
    }
  }
  return { about, ...(condition && { condition }) }
}

function conditionOf(value: Record<string, unknown>): Condition | undefined {
  const [is, not] = ['is', 'not'].map((key) => {
    const name = ownValue(value, key)
    return typeof name === 'string' ? name : undefined
  })
  return is === undefined && not === undefined ? undefined : { is, not }
}

/** The line that holds for the brand: the only one, or the first of several whose condition is true. */
function chosenLine(
  written: unknown,
  { facts }: Values,
  report: (wrong: UnlocatedDiagnostic) => void,
): string | undefined {
  for (const each of [written].flat() as unknown[]) {
    if (typeof each === 'string' && each.trim() !== '') return each.trim()
    if (typeof each !== 'object' || each === null) break
    const { text, ...rest } = each as Record<string, unknown>
    const condition = conditionOf(rest)
    const wrong = condition ? checkCondition(condition, facts, '"is"') : []
    wrong.forEach(report)
    if (wrong.length) return undefined
    if (typeof text !== 'string') break
    if (!condition || holds(condition, facts)) return text
  }
  report({
    code: 'missing',
    message: 'A line of text is missing here.',
    fix: 'Example: subject: Set up Duo on your phone',
  })
  return undefined
}
