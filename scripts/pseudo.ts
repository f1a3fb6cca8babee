import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parse as parseMessage, TYPE } from '@formatjs/icu-messageformat-parser'
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import { printAST } from '@formatjs/icu-messageformat-parser/printer.js'
import { slug } from 'github-slugger'
import { isScalar, parseDocument, visit } from 'yaml'
import { HandrailError } from '../src/diagnostics/diagnostic.ts'
import { parseMdx } from '../src/guide/parse-mdx.ts'
import { childrenOf, walkTree } from '../src/guide/tree.ts'
import { copyProject } from './copy-project.ts'
import { root } from './project.ts'

/**
 * A made-up right-to-left language: accents reveal missing glyphs, brackets show what is cut off, and the length what
 * does not fit. Words without brackets are hard-coded.
 */
export const pseudoTag = 'ar-XB'

/** Doubled vowels make words about 40 % longer without adding any. */
const accented: Record<string, string> = {
  ...{ a: 'åå', e: 'éé', i: 'îî', o: 'öö', u: 'üü' },
  ...{ A: 'ÅÅ', E: 'ÉÉ', I: 'ÎÎ', O: 'ÖÖ', U: 'ÜÜ' },
  ...{ c: 'ç', n: 'ñ', s: 'š', y: 'ý', z: 'ž', C: 'Ç', N: 'Ñ', S: 'Š', Y: 'Ý', Z: 'Ž' },
}

/** Translates words into the made-up language, keeping the spaces around them. */
export function pseudoWords(text: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? []
  if (!/\p{L}/u.test(words)) return text
  const said = words.replace(/[a-z]/gi, (letter) => accented[letter] ?? letter)
  return `${before}⟦${said}⟧${after}`
}

/** Adds the made-up language to a copy of the project, as a person adds one. */
export function addPseudoLanguage(folder: string): void {
  const inside = (name: string): string => path.join(folder, ...name.split('/'))
  const change = (from: string, to: string, by: (text: string) => string): void =>
    writeFileSync(inside(to), by(readFileSync(inside(from), 'utf8')))
  const list = 'src/i18n/language.ts'
  change(list, list, (text) =>
    text.replace(/^ {2}en: /m, `  '${pseudoTag}': { name: 'Pseudo', dir: 'rtl' },\n$&`),
  )
  change('src/i18n/messages/en.json', `src/i18n/messages/${pseudoTag}.json`, pseudoMessages)
  change('content/labels/en.yaml', `content/labels/${pseudoTag}.yaml`, pseudoYaml)
  for (const guide of readdirSync(inside('content/guides'))) {
    const name = `content/guides/${guide}`
    change(`${name}/en.mdx`, `${name}/${pseudoTag}.mdx`, pseudoGuide)
  }
  change('brand.config.ts', 'brand.config.ts', (text) =>
    text
      .replace(
        /^ {2}languages: .*$/m,
        `  languages: ['en', '${pseudoTag}'],\n  screens: { language: 'en' },`,
      )
      .replace(/^( +)es: (['"])(.*)\2/gm, (_, indent: string, quote: string, words: string) => {
        return `${indent}'${pseudoTag}': ${quote}${pseudoWords(words)}${quote}`
      }),
  )
}

/** Makes a copy of this project with the made-up language, replacing an earlier one. */
export function makePseudoProject(): string {
  const folder = path.join(root, '.cache', 'pseudo')
  rmSync(folder, { recursive: true, force: true })
  copyProject(folder)
  addPseudoLanguage(folder)
  return folder
}

function pseudoMessages(text: string): string {
  const translate = (value: unknown): unknown =>
    typeof value === 'string'
      ? printAST(parseMessage(value).map(pseudoPart))
      : Object.fromEntries(
          Object.entries(value ?? {}).map(([key, inner]) => [key, translate(inner)]),
        )
  return JSON.stringify(translate(JSON.parse(text)), null, 2)
}

function pseudoPart(part: MessageFormatElement): MessageFormatElement {
  if (part.type === TYPE.literal) return { ...part, value: pseudoWords(part.value) }
  if (part.type === TYPE.tag) return { ...part, children: part.children.map(pseudoPart) }
  if (part.type !== TYPE.plural && part.type !== TYPE.select) return part
  const options = Object.entries(part.options).map(([name, option]) => [
    name,
    { ...option, value: option.value.map(pseudoPart) },
  ])
  return { ...part, options: Object.fromEntries(options) }
}

/** Translates every value of a YAML file. */
function pseudoYaml(text: string): string {
  const document = parseDocument(text)
  visit(document, {
    Scalar: (key, node) => {
      if (key !== 'key' && typeof node.value === 'string') node.value = pseudoWords(node.value)
    },
  })
  return document.toString({ lineWidth: 0 })
}

/** The parts of a guide's frontmatter that readers see. */
const said = ['title', 'summary', 'have', 'symptoms', 'what']

function pseudoGuide(source: string): string {
  const [, top = ''] = /^---\n([^]*?)\n---\n/.exec(source) ?? []
  const document = parseDocument(top)
  visit(document, {
    Pair: (_, { key }) =>
      isScalar(key) && !said.includes(String(key.value)) ? visit.SKIP : undefined,
    Scalar: (key, node) => {
      if (key !== 'key' && typeof node.value === 'string') node.value = aroundBraces(node.value)
    },
  })
  const words = pseudoProse(source)
    .slice(source.indexOf(top) + top.length)
    .replace(/(<Step [^>]*title=")([^"]*)/g, (_, start: string, title: string) => {
      return start + aroundBraces(title)
    })
  return `---\n${document.toString({ lineWidth: 0 }).trimEnd()}${words}`
}

/** Translates text except for names in braces. */
function aroundBraces(text: string): string {
  return text
    .split(/(\{[^}]*\})/)
    .map((part, at) => (at % 2 ? part : pseudoWords(part)))
    .join('')
}

/** Translates the text nodes of a guide, and nothing else. */
function pseudoProse(source: string): string {
  const parsed = parseMdx(source, '')
  if ('problems' in parsed) throw new HandrailError(parsed.problems)
  const lines = source.split('\n')
  const starts = lines.map((_, at) => lines.slice(0, at).join('\n').length + Number(at > 0))
  const offset = ({ line, column }: { line: number; column: number }): number =>
    (starts[line - 1] ?? 0) + column - 1
  const texts: [from: number, to: number][] = []
  const anchors: [from: string, to: string][] = []
  walkTree(parsed.tree, (node) => {
    const { type, position } = node
    if (type === 'heading') {
      const words = childrenOf(node).map((child) => ('value' in child ? child.value : ''))
      anchors.push([slug(words.join('')), slug(words.map(pseudoWords).join(''))])
    }
    if (type === 'text' && position) texts.push([offset(position.start), offset(position.end)])
  })
  const translated = texts
    .sort(([one], [other]) => other - one)
    .reduce(
      (text, [from, to]) =>
        text.slice(0, from) + pseudoWords(text.slice(from, to)) + text.slice(to),
      source,
    )
  // The anchor of a heading is made from its words.
  return anchors.reduce((text, [from, to]) => text.replaceAll(`#${from})`, `#${to})`), translated)
}
