/** What a writer may say with an element. */
interface Element {
  /** Attributes it takes; `true` where it stands without a value. */
  attributes: Readonly<Record<string, 'text' | 'flag'>>
  /** Attributes it cannot do without. */
  required?: readonly string[]
  /** What it has to stand in directly: elements, or `guide` for outside every other element. */
  inside?: readonly string[]
  /** Whether bold inside it is ordinary bold, not a label. */
  ordinaryBold?: boolean
  /** Whether it stands within a sentence; all others stand on lines of their own. */
  inline?: boolean
  /** How it is written: the end of many an error message. */
  example: string
}

/** The elements a guide may use. Whatever is not here is an error with a fix. */
export const vocabulary: Readonly<Record<string, Element>> = {
  Step: {
    attributes: { id: 'text', title: 'text', on: 'text', picture: 'text', 'same-as': 'text' },
    required: ['id', 'title'],
    inside: ['guide'],
    example: '<Step id="open-link" title="Open the link in the e-mail">',
  },
  On: {
    attributes: {
      computer: 'flag',
      phone: 'flag',
      ios: 'flag',
      android: 'flag',
      for: 'text',
      view: 'text',
      picture: 'text',
      'same-as': 'text',
    },
    inside: ['guide', 'Step'],
    example: '<On phone>',
  },
  Tip: { attributes: {}, ordinaryBold: true, example: '<Tip>' },
  Note: { attributes: {}, ordinaryBold: true, example: '<Note>' },
  Trouble: { attributes: {}, inside: ['Step', 'On'], ordinaryBold: true, example: '<Trouble>' },
  Seen: { attributes: {}, inline: true, example: '<Seen>Deny</Seen>' },
  Store: { attributes: { ios: 'flag', android: 'flag' }, example: '<Store ios />' },
  When: {
    attributes: { is: 'text', not: 'text' },
    inside: ['guide', 'Step', 'On', 'Tip', 'Note', 'Trouble', 'Finished', 'When'],
    example: '<When is="starts-by-email">',
  },
  Finished: { attributes: {}, inside: ['guide'], ordinaryBold: true, example: '<Finished>' },
}

/** Kinds of Markdown a guide may use beside the elements above. */
export const markdown: ReadonlySet<string> = new Set([
  'root',
  'yaml',
  'text',
  'paragraph',
  'heading',
  'list',
  'listItem',
  'strong',
  'emphasis',
  'link',
  'break',
  'blockquote',
  'thematicBreak',
])
