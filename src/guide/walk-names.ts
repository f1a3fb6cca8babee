import * as walk from './capture-script.ts'

/** What a walk can import from `#capture`. */
export const walkNames: readonly string[] = Object.keys(walk)

/** What `#capture` has for the editor only: it is gone when a walk is run. */
export const walkTypes: readonly string[] = [
  'CaptureContext',
  'CaptureScript',
  'CaptureView',
  'Redaction',
  'Supplied',
  'Target',
]
