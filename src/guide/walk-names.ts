/** What a walk can import from `#capture`, which a room above serves; a test holds it to that. */
export const walkNames: readonly string[] = [
  'clickByName',
  'defineCapture',
  'exampleAppPasscode',
  'exampleNumber',
  'examplePasscode',
  'fillRequestCode',
  'isOn',
  'leaveField',
  'openRoute',
  'setPhone',
]

/** What `#capture` has for the editor only: it is gone when a walk is run. */
export const walkTypes: readonly string[] = [
  'CaptureContext',
  'CaptureScript',
  'CaptureView',
  'Redaction',
  'Supplied',
  'Target',
]
