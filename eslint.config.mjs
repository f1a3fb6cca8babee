import astro from 'eslint-plugin-astro'
import globals from 'globals'
import tseslint from 'typescript-eslint'

/** Rooms that also run in Node and in Playwright: nothing of Astro's own reaches them. */
const plainRooms = ['brand', 'i18n', 'guide', 'shots', 'proof', 'capture', 'check']

export default tseslint.config(
  { ignores: ['dist/', '.astro/', '.cache/', 'reports/', 'node_modules/'] },
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
    files: ['src/astro/virtual.d.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    files: plainRooms.map((room) => `src/${room}/**/*.ts`),
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['astro:*', 'virtual:*'],
              message: 'This room also runs in Node and Playwright.',
            },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MetaProperty + Identifier[name="glob"]',
          message: 'import.meta.glob is Vite’s; this room also runs in Node and Playwright.',
        },
      ],
    },
  },
  {
    files: ['**/*.ts', '**/*.astro', '**/*.mjs'],
    ignores: ['src/capture/**', 'scripts/**', 'tests/**', 'playwright.config.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['**/capture/*'], message: 'Nothing of the site imports the capture.' },
          ],
        },
      ],
    },
  },
)
