/** A figure of the bench: what was measured, beside its reach or the floor measured in the same run. */
export interface Row {
  what: string
  measured: string
  reach: string
  /** Over its reach; unset where the figure is only told. */
  over?: boolean
  /** The figure could not be had. */
  failed?: boolean
}

/** The figures as one table, columns aligned, a line a row. */
export function renderTable(rows: readonly Row[]): string {
  const cells = [
    ['what', 'measured', 'floor or reach', ''],
    ...rows.map((row) => [row.what, row.measured, row.reach, verdict(row)]),
  ]
  const widths = [0, 1, 2].map((column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  )
  return cells
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | '))
    .map((line) => line.trimEnd())
    .join('\n')
}

function verdict({ over, failed }: Row): string {
  if (failed) return 'failed'
  return over === undefined ? '' : over ? 'over' : 'ok'
}

/** Bytes in thousands, as browsers count them: `7.9 KB`. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`
}

/** The middle of some numbers, so that one disturbed run of three does not count. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const upper = sorted[Math.floor(middle)] ?? NaN
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? NaN) + upper) / 2 : upper
}
