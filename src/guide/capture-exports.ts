/** What a capture script can import from `#capture`, which a room above serves; a test holds it to that. */
export const captureExports: readonly string[] = [
  'clickByName',
  'defineCapture',
  'exampleAppPasscode',
  'examplePasscode',
  'fillNumber',
  'fillRequestCode',
  'isOn',
  'leaveField',
  'openRoute',
  'setPhone',
]

/** What `#capture` has for the editor only: it is gone when a capture script is run. */
export const captureTypes: readonly string[] = [
  'CaptureContext',
  'CaptureScript',
  'CaptureView',
  'Redaction',
  'Supplied',
  'Target',
]
