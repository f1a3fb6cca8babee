/** A dozen invented requests and the right answer to each; their words are in `requests.invented.<id>`. */
export const inventedRequests = [
  { id: 'just-signed-in', right: 'approve' },
  { id: 'at-lunch', right: 'deny' },
  { id: 'at-night', right: 'deny' },
  { id: 'an-hour-away', right: 'approve' },
  { id: 'a-caller', right: 'deny' },
  { id: 'one-after-another', right: 'deny' },
  { id: 'ten-minutes-later', right: 'deny' },
  { id: 'already-in', right: 'deny' },
  { id: 'a-colleague', right: 'deny' },
  { id: 'new-password', right: 'approve' },
  { id: 'a-text-message', right: 'deny' },
  { id: 'on-a-trip', right: 'approve' },
] as const
