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

/** Which character of a text stands at a place; the reverse of `positionAt`. */
export function indexAt(text: string, { line, column }: Position): number {
  const ends = [...text.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length)
  return (line === 1 ? 0 : (ends[line - 2] ?? text.length)) + column - 1
}
