/** What each text of a kit says of itself at its top, by the name of its folder in `content/kit/`. */
export const pieces = {
  announcement: ['subject', 'preview', 'heading'],
  reminder: ['subject', 'preview', 'heading'],
  'last-call': ['subject', 'preview', 'heading'],
  'all-set': ['subject', 'preview', 'heading'],
  'link-expires': ['subject', 'preview', 'heading'],
  'new-phone': ['subject', 'preview', 'heading'],
  managers: ['subject', 'preview', 'heading'],
  chat: ['title'],
  faq: ['title'],
  'help-desk': ['title', 'intro'],
  poster: ['heading', 'scan', 'lead'],
  card: ['heading', 'scan'],
  handout: ['heading', 'scan', 'lead'],
} as const

/** The name of a text of a kit. */
export type Piece = keyof typeof pieces

/** The names of all texts of a kit. */
export const pieceNames = Object.keys(pieces) as Piece[]

/** The names of those that are mails, in the order in which they are sent. */
export const mailNames = pieceNames.filter((name) =>
  (pieces[name] as readonly string[]).includes('subject'),
)
