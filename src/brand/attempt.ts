/** What the disk or a reader of files gives, or `undefined` where it refuses. */
export function attempt<Result>(read: () => Result): Result | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
