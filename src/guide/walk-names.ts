import * as walk from './walk.ts'

/** What a walk can import from `#walk`. */
export const walkNames: readonly string[] = Object.keys(walk)

/** What `#walk` has for the editor only: it is gone when a walk is run. */
export const walkTypes: readonly string[] = [
  'Redaction',
  'Stage',
  'Supplied',
  'Target',
  'Walk',
  'WalkView',
]
