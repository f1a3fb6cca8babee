import { locales } from '../i18n/language.ts'
import { exampleOf } from './schema.ts'
import type { BrandInput } from './schema.ts'

/** An option as it stands in a new brand file. */
interface Entry {
  key: string
  /** What to know before one writes it. */
  comment?: string
  /** What stands behind its name, switched off, where nobody has answered; the example of its rule unless it is said. */
  example?: string
  /** The options of a group. */
  entries?: readonly Entry[]
}

/** What a new file holds, in paragraphs. */
const paragraphs: readonly (readonly Entry[])[] = [
  [
    { key: 'name', comment: 'As your people say it in a sentence.' },
    {
      key: 'shortName',
      comment: 'For the page header and browser tabs. Leave it out if the name is short.',
      example: "'Acme'",
    },
    {
      key: 'accountName',
      comment:
        "What Duo Mobile shows on the phone. Duo's Admin Panel: Settings › General › Account Name.",
      example: "'Acme'",
    },
  ],
  [
    {
      key: 'site',
      entries: [
        {
          key: 'url',
          comment:
            "The web server's address. Codes that a phone reads and links in e-mails need it.",
        },
        {
          key: 'base',
          comment:
            "The folder on that server: '/' or, for https://www.example.com/guide/, '/guide/'.",
        },
        {
          key: 'indexing',
          comment: "Keep search engines out: how your people sign in is nobody else's business.",
          example: 'false',
        },
      ],
    },
    {
      key: 'publish',
      comment: 'Where dist/ goes, and which sites may show it in a frame: docs/publish/.',
      example: "{ target: 'nginx' }",
    },
  ],
  [
    {
      key: 'logo',
      comment:
        'SVG (best) or PNG, beside this file. `light` is for a white page, `dark` for readers whose device is set to dark.',
      example: "{ light: 'logo.svg', dark: 'logo-dark.svg' }",
    },
    {
      key: 'wordmark',
      comment: 'Is your name drawn in it? Then name it here instead: it stands alone, and larger.',
      example: "{ light: 'wordmark.svg', dark: 'wordmark-dark.svg' }",
    },
  ],
  [
    {
      key: 'color',
      comment: 'One color. Readable tones for text and buttons, light and dark, are made from it.',
    },
    {
      key: 'theme',
      comment:
        'A second color, what pages lie on, their corners, your own font: docs/rebrand.md says more.',
      example: "{ secondary: '#f2a900', surface: 'tinted', corners: 'soft' }",
    },
  ],
  [
    {
      key: 'support',
      comment: 'Who helps a reader who is stuck. Every step of the guide ends here.',
      entries: [
        { key: 'email' },
        { key: 'phone' },
        { key: 'page' },
        { key: 'links', comment: 'A chat, a portal.' },
        { key: 'hours' },
      ],
    },
  ],
  [
    {
      key: 'security',
      comment: 'Who hears of a request that somebody else started, if it is not the help desk.',
    },
  ],
  [
    {
      key: 'footer',
      comment: 'What every page has to link to: imprint, privacy, the works council.',
    },
  ],
  [
    {
      key: 'accessibility',
      comment:
        'Every page links to a statement on accessibility. When did you last read it and find it true? Who else than the help desk answers about it?',
      example: "{ prepared: '2026-12-01', email: 'accessibility@example.com' }",
    },
  ],
  [
    {
      key: 'guides',
      comment: 'Guides that you do not publish, by their folders in content/guides/.',
    },
  ],
  [
    {
      key: 'rollout',
      comment:
        'From when may your people set up, and from when do they need it? Pages say the days. More of them: `reminder`, `closed`, `waves`.',
    },
  ],
  [
    {
      key: 'languages',
      comment: "What readers are offered, in this order; the first is at the site's own address.",
      example: `[${locales.map((tag) => `'${tag}'`).join(', ')}]`,
    },
  ],
  [
    {
      key: 'country',
      comment:
        'Where are your people? Practice and pictures then show a phone number, a place and a clock of that country.',
    },
  ],
  [
    {
      key: 'enrollment',
      entries: [
        {
          key: 'start',
          comment:
            "'email': people get an invitation. 'sign-in': Duo asks them when they next sign in. 'both': some in one way, some in the other.",
          example: "'email'",
        },
        {
          key: 'linkDays',
          comment:
            "Only for 'email': how many days the link works. Duo's Admin Panel: Settings › Enrollment.",
          example: '30',
        },
        {
          key: 'signIn',
          comment: 'Where your people really sign in, so that they can tell it from an imitation.',
        },
      ],
    },
  ],
  [
    {
      key: 'prompts',
      comment:
        "The sign-in screens your people meet: 'universal' (today's), 'classic' (before 2024), or both.",
      example: "['universal']",
    },
  ],
  [
    {
      key: 'policy',
      entries: [
        {
          key: 'methods',
          comment:
            "How your people may confirm a sign-in. Duo's Admin Panel: Policies › Authentication methods.",
          example: "['push', 'passcode', 'text', 'call', 'security-key']",
        },
        {
          key: 'verifiedPush',
          comment:
            'Do requests ask for a number that the computer shows? Then say how many digits it has.',
        },
      ],
    },
  ],
  [
    {
      key: 'screens',
      comment:
        "Do Duo's screens show your logo? Then the pictures should too. Duo's Admin Panel: Settings › Custom Branding.",
      example: "{ logo: 'duo-logo.png' }",
    },
  ],
  [
    {
      key: 'classic',
      comment:
        'Do your screens ask for the number before the type of phone? Walk through your own enrollment once and look.',
    },
  ],
  [
    {
      key: 'labels',
      comment:
        'Is a button called differently at your company? Its id is in content/labels/en.yaml.',
    },
  ],
]

const head = `import { defineBrand } from '#brand'

// The one file to edit: who publishes the guide. Change what is below, put your logo beside this
// file, run \`npm run site\`, and upload the folder \`dist/\`.
//
// Only \`name\` and one way to reach help are needed; delete whatever you have no answer for, and a
// sensible default takes its place. What begins with // before an option's name is switched off:
// take those two strokes away to use it. In an editor such as VS Code, rest the pointer on an option
// to read what it does and where Duo's Admin Panel shows it. A name with an apostrophe goes in
// double quotes: "Søn's Co-op".
//
// No page names a company by itself: guides say {brand.name}, {brand.support.email} and so on, so a
// change here reaches every page and every picture.
export default defineBrand({
`

/**
 * The text of a brand file: what somebody answered, and what else most companies ask for, switched off, each with
 * what to know about it.
 */
export function brandFileText(brand: BrandInput): string {
  const known = paragraphs.flat().map(({ key }) => key)
  const written = [...paragraphs, ...othersIn(brand, known).map((entry) => [entry])].map(
    (paragraph) => paragraph.flatMap((entry) => linesOf(entry, brand, [])).join('\n'),
  )
  return `${head}${written.join('\n\n')}\n})\n`
}

/** What somebody answered besides what is asked. */
function othersIn(group: object, known: readonly string[]): Entry[] {
  return Object.keys(group)
    .filter((key) => !known.includes(key))
    .map((key) => ({ key }))
}

/** @param path the way to the group that the entry is in */
function linesOf(
  { key, comment, example, entries }: Entry,
  group: object,
  path: readonly string[],
): string[] {
  const own = [...path, key]
  const indent = '  '.repeat(own.length)
  const value = Object.entries(group).find(([name]) => name === key)?.[1] as unknown
  const above = comment === undefined ? [] : commentLines(comment, indent)
  if (entries === undefined) {
    const line =
      value === undefined
        ? `// ${key}: ${example ?? exampleOf(own.join('.'))}`
        : `${key}: ${literal(value, indent)}`
    return [...above, `${indent}${line},`]
  }
  const inside = typeof value === 'object' && value !== null ? value : {}
  const all = [
    ...entries,
    ...othersIn(
      inside,
      entries.map((entry) => entry.key),
    ),
  ]
  const lines = all.flatMap((entry) => linesOf(entry, inside, own))
  return [...above, `${indent}${key}: {`, ...lines, `${indent}},`]
}

const lineLength = 100

/** A comment in lines of the length of the others. */
function commentLines(comment: string, indent: string): string[] {
  const lines: string[] = []
  for (const word of comment.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`
    if (lines.length > 0 && longer.length <= lineLength) lines.splice(-1, 1, longer)
    else lines.push(`${indent}// ${word}`)
  }
  return lines
}

/** A value as a person would write it: short on one line, else with a line an entry. */
function literal(value: unknown, indent: string): string {
  if (typeof value === 'string') return quoted(value)
  if (typeof value !== 'object' || value === null) return String(value)
  const isList = Array.isArray(value)
  const deeper = `${indent}  `
  const parts = Object.entries(value).map(([key, part]: [string, unknown]) =>
    isList ? literal(part, deeper) : `${keyText(key)}: ${literal(part, deeper)}`,
  )
  const [open, close] = isList ? ['[', ']'] : ['{ ', ' }']
  const short = `${open}${parts.join(', ')}${close}`
  // The name before it, the comma behind it, and some room.
  if (short.length < lineLength - indent.length - 20 && !short.includes('\n')) return short
  const [first, last] = [open.trim(), close.trim()]
  return [first, ...parts.map((part) => `${deeper}${part},`), `${indent}${last}`].join('\n')
}

function keyText(key: string): string {
  return /^[a-z_$][\w$]*$/i.test(key) ? key : quoted(key)
}

/** A text in single quotes, or in double ones where that saves strokes before apostrophes. */
function quoted(text: string): string {
  const inDouble = JSON.stringify(text)
  const apostrophes = text.split("'").length
  if (apostrophes > text.split('"').length) return inDouble
  return `'${inDouble.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}
