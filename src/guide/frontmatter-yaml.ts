import type { UnlocatedDiagnostic } from '../diagnostics/diagnostic.ts'
import { shorten } from '../diagnostics/phrases.ts'
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'

/** What the lines at the top of a file say. */
interface Yaml {
  /** By key. */
  value: Record<string, unknown>
  /** The line of the file in which each key stands. */
  lines: ReadonlyMap<string, number>
}

/** The longest top of a guide, in letters: some thirty times the longest that there is. Its parser goes no deeper. */
const longestTop = 10_000

/**
 * Reads the lines between the `---` at the top of a file.
 * @returns what they say by key, or the one complaint that keeps them from being read, with the line of the file
 */
export function parseYaml(yaml: string): Yaml | (UnlocatedDiagnostic & { line: number }) {
  if (yaml.length > longestTop) {
    return {
      code: 'too-long',
      line: 2,
      message: `What stands at the top has ${yaml.length} characters, and ${longestTop} are plenty.`,
      fix: 'Move what readers should see below the second ---.',
    }
  }
  const counter = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: counter })
  const [error] = document.errors
  if (error) {
    const [start] = error.pos
    const open = error.message.startsWith('Missing closing') ? openQuote(yaml) : undefined
    const line = open ?? counter.linePos(start).line
    const lines = yaml.split(/\r?\n/)
    // What stands behind the lines that YAML names is nothing it has complained of.
    const ends = document.errors
      .filter(({ pos }) => counter.linePos(pos[0]).line === line)
      .map(({ pos }) => counter.linePos(pos[1] - 1).line)
    const named = lines.slice(0, Math.max(line, ...ends))
    const slip = open === undefined ? indentSlip(named) : undefined
    // The first line of the file is the "---" above.
    if (slip && error.code !== 'DUPLICATE_KEY') return { line: slip.line + 1, ...badIndent(slip) }
    return { line: line + 1, ...explain(error.code, lines[line - 1] ?? '', open) }
  }
  try {
    // Aliases that repeat each other without end throw here.
    const value: unknown = document.toJS()
    if (isMap(document.contents)) {
      const lines = document.contents.items.flatMap(({ key }): [string, number][] =>
        isScalar(key) ? [[String(key.value), counter.linePos(key.range?.[0] ?? 0).line + 1]] : [],
      )
      return { value: value as Record<string, unknown>, lines: new Map(lines) }
    }
    return {
      code: 'no-frontmatter',
      line: 2,
      message: 'These lines do not say what the guide is called.',
      fix: 'Each line is a word, a colon and what belongs there. Example: title: Set up Duo',
    }
  } catch {
    return {
      code: 'yaml-alias',
      line: 2,
      message: 'A text at the top of the file begins with a star * or an &.',
      fix: 'Put it between "double quotes".',
    }
  }
}

/** The first line with a quote that has no partner. */
function openQuote(yaml: string): number | undefined {
  const at = yaml.split('\n').findIndex((text) => (text.match(/"/g)?.length ?? 0) % 2 === 1)
  return at < 0 ? undefined : at + 1
}

function explain(
  yamlCode: string,
  text: string,
  openQuote: number | undefined,
): UnlocatedDiagnostic {
  if (yamlCode === 'DUPLICATE_KEY') {
    return {
      code: 'twice',
      message: 'This line says again what a line above has said.',
      fix: 'Remove one of them.',
    }
  }
  if (openQuote !== undefined) {
    return {
      code: 'unclosed-text',
      message: 'A quote is opened here and not closed.',
      fix: 'Write " at the end of the line.',
    }
  }
  const message = 'This line at the top of the file cannot be read.'
  if (text.includes('\t'))
    return { code: 'syntax', message, fix: 'Write spaces in place of the tab in it.' }
  const [, tight, rest] = /^(\w+):(\S.*)$/.exec(text) ?? []
  if (tight !== undefined) {
    return {
      code: 'syntax',
      message,
      fix: `Write a space behind the colon: ${tight}: ${shorten(rest ?? '')}`,
    }
  }
  const [, key, value = ''] = /^(\w+):\s+(.*?)\s*$/.exec(text) ?? []
  const words = key === undefined ? undefined : inCurlyQuotes(value)
  if (key !== undefined && words !== undefined) return curlyQuotesAround(key, words)
  return {
    code: 'syntax',
    message,
    fix:
      key === undefined || value.includes('"')
        ? 'Put a text that has a colon, a quote or a brace in it between "double quotes".'
        : `Write: ${key}: "${shorten(value, 160)}"`,
  }
}

/** What stands between curly quotes, where they are around a whole text. */
export function inCurlyQuotes(text: string): string | undefined {
  return /^[‘‚“„«‹]([^‘’‚“”„«»‹›]*)[’‘“”»›]$/.exec(text.trim())?.[1]
}

/** For a text at the top of a file between quotes that YAML does not know. */
export function curlyQuotesAround(key: string, words: string): UnlocatedDiagnostic {
  return {
    code: 'curly-quotes',
    message: `The quotes around "${key}" are curly.`,
    fix: `Write straight quotes: ${key}: "${shorten(words.trim(), 160)}"`,
  }
}

/** A line that begins further in, or less far, than what it belongs to. */
interface IndentSlip {
  /** From 1. */
  line: number
  /** How many spaces it should begin with. */
  spaces: number
}

/** Finds the first such line among keys, lists and groups, as a person writes them; asked only where YAML gave up. */
function indentSlip(lines: readonly string[]): IndentSlip | undefined {
  let isOpen = false
  let items: number | undefined
  let keys: number | undefined
  let block: number | undefined
  for (const [index, text] of lines.entries()) {
    const [, spaces = '', dash = '', key = '', value = ''] =
      /^( *)(- +)?([\w-]+:(?= |$))?\s*(.*)$/.exec(text) ?? []
    const found = (right: number): IndentSlip => ({ line: index + 1, spaces: right })
    const indent = spaces.length
    // A text below its key is no keys, whatever it looks like.
    if (block !== undefined && (indent > block || text.trim() === '')) continue
    block = (dash || key) && /^[|>][-+\d]*(?: +#.*)?$/.test(value) ? indent : undefined
    if (dash) {
      if (items !== undefined && indent !== items) return found(items)
      items = indent
      keys = key ? indent + dash.length : undefined
    } else if (key && indent === 0) {
      isOpen = value === ''
      items = keys = undefined
    } else if (key) {
      if (!isOpen) return found(0)
      if (keys !== undefined && indent !== keys) return found(keys)
      keys ??= indent
    }
  }
  return undefined
}

function badIndent({ spaces }: IndentSlip): UnlocatedDiagnostic {
  return {
    code: 'bad-indent',
    message: 'This line at the top of the file does not begin where it should.',
    fix:
      spaces === 0
        ? 'Begin it without spaces.'
        : `Begin it with ${spaces} ${spaces === 1 ? 'space' : 'spaces'}.`,
  }
}
