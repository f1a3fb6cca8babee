import type { UnlocatedDiagnostic } from '../diagnostics/diagnostic.ts'
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'

/** What the lines at the top of a file say. */
interface Yaml {
  /** By key. */
  value: Record<string, unknown>
  /** The line of the file in which each key stands. */
  lines: ReadonlyMap<string, number>
}

/**
 * Reads the lines between the `---` at the top of a file.
 * @returns what they say by key, or the one complaint that keeps them from being read, with the line of the file
 */
export function parseYaml(yaml: string): Yaml | (UnlocatedDiagnostic & { line: number }) {
  const counter = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: counter })
  const [error] = document.errors
  if (error) {
    const [start] = error.pos
    const open = error.message.startsWith('Missing closing') ? openQuote(yaml) : undefined
    const line = open ?? counter.linePos(start).line
    // The first line of the file is the "---" above.
    return { line: line + 1, ...explain(error.code, yaml.split('\n')[line - 1] ?? '', open) }
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
  const [, key, value = ''] = /^(\w+):\s+(.*?)\s*$/.exec(text) ?? []
  return {
    code: 'syntax',
    message,
    fix:
      key === undefined || value.includes('"')
        ? 'Put a text that has a colon, a quote or a brace in it between "double quotes".'
        : `Write: ${key}: "${value}"`,
  }
}
