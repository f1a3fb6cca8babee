/** A place in a file, from line 1 and column 1. */
export interface Position {
  line: number
  column: number
}

/** Where a character of a text stands. */
export function positionAt(text: string, index: number): Position {
  const lines = text.slice(0, index).split(/\r\n|\r|\n/)
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}
