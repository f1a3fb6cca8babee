import astro from 'eslint-plugin-astro'
import globals from 'globals'
import tseslint from 'typescript-eslint'

/** Our own rooms of src/, and which of the others each may open; the table is in docs/architecture.md. */
const allowedImports = {
  diagnostics: [],
  i18n: ['diagnostics'],
  dom: [],
  icons: [],
  redaction: ['diagnostics', 'dom'],
  brand: ['diagnostics', 'i18n'],
  guide: ['brand', 'icons', 'diagnostics', 'i18n'],
  shots: ['guide', 'dom', 'brand', 'icons', 'diagnostics', 'i18n'],
  astro: ['shots', 'guide', 'dom', 'brand', 'icons', 'diagnostics', 'i18n'],
  practice: ['astro', 'guide', 'dom', 'brand', 'icons', 'diagnostics', 'i18n'],
  capture: ['guide', 'shots', 'redaction', 'dom', 'brand', 'diagnostics', 'i18n'],
  check: ['practice', 'shots', 'guide', 'brand', 'icons', 'diagnostics', 'i18n'],
  upgrade: ['guide', 'shots', 'brand', 'diagnostics', 'i18n'],
  client: ['guide', 'dom'],
  publish: ['brand', 'diagnostics', 'i18n'],
  kit: ['check', 'practice', 'shots', 'guide', 'dom', 'brand', 'icons', 'diagnostics', 'i18n'],
}
const rooms = [...Object.keys(allowedImports), 'pages', 'layouts', 'components']

/** Rooms that no page is made from. */
const offSite = ['capture', 'kit']

/** Rooms that also run in Node and in Playwright: nothing of Astro's or Vite's own reaches them. */
const plainRooms = [
  'brand',
  'i18n',
  'guide',
  'shots',
  'redaction',
  'dom',
  'icons',
  'diagnostics',
  'capture',
  'check',
  'publish',
  'kit',
  'upgrade',
]
const plainMessage = 'This room also runs in Node and Playwright.'

/** What a room's imports must not be, all at once: of two such lists ESLint takes the later one alone. */
function importsOf(room) {
  const closed = (allowedImports[room] ?? rooms.filter((other) => !offSite.includes(other))).concat(
    room,
  )
  const others = rooms.filter((other) => !closed.includes(other))
  const patterns = [
    {
      regex: `^\\.{1,2}/(?:.*/)?(?:${others.join('|')})/`,
      message: 'docs/architecture.md says which rooms this one may import.',
    },
  ]
  if (plainRooms.includes(room)) {
    patterns.push(
      { regex: '^(?:astro|virtual):', message: plainMessage },
      { regex: '^\\.{1,2}/.*(?<!\\.ts)$', message: 'Node wants the ending: write ./file.ts.' },
    )
  }
  return ['error', { patterns }]
}

export default tseslint.config(
  {
    ignores: ['dist/', 'kit/', '.astro/', '.cache/', 'reports/', '.upgrade/', 'node_modules/'],
  },
  ...tseslint.configs.recommended,
  ...astro.configs['flat/recommended'],
  ...astro.configs['flat/jsx-a11y-recommended'],
  { languageOptions: { globals: { ...globals.node, ...globals.browser } } },
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
    },
  },
  {
    // An import line inside "declare module" is ignored there, and every type becomes any.
    files: ['src/**/*.d.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  ...rooms.map((room) => ({
    files: [`src/${room}/**/*.{ts,astro}`],
    rules: { 'no-restricted-imports': importsOf(room) },
  })),
  {
    files: plainRooms.map((room) => `src/${room}/**/*.ts`),
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[object.type="MetaProperty"][property.name="glob"]',
          message: `import.meta.glob is Vite’s. ${plainMessage}`,
        },
        { selector: 'ImportExpression[source.value=/^(astro|virtual):/]', message: plainMessage },
      ],
    },
  },
  {
    files: ['content/**/*.ts', 'brands/**/*.ts', 'brand.config.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?!#brand$|#capture$|\\./)',
              message: 'Content imports only #brand and #capture.',
            },
          ],
        },
      ],
    },
  },
)
