import { join } from 'node:path'
import { ESLint } from 'eslint'
import { expect, test } from 'playwright/test'
import { root } from '../../scripts/project.ts'

const eslint = new ESLint({ cwd: root })

/** What ESLint says of imports and of syntax in a file that would stand there. */
async function rulesBroken(file: string, source: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(source, { filePath: join(root, file) })
  return (result?.messages ?? [])
    .map(({ ruleId, fatal, message }) => (fatal ? message : ruleId))
    .filter((rule) => rule?.startsWith('no-restricted') || rule === null)
}

const imports = 'no-restricted-imports'
const syntax = 'no-restricted-syntax'

for (const [what, file, source, ...rules] of [
  ['Astro’s own modules', 'src/guide/x.ts', "import 'astro:content'", imports],
  ['Astro’s own modules', 'src/capture/finder/x.ts', "export * from 'astro:content'", imports],
  ['the virtual modules', 'src/check/x.ts', "import 'virtual:handrail'", imports],
  ['a virtual module, later', 'src/brand/x.ts', "await import('virtual:handrail')", syntax],
  ['import.meta.glob', 'src/shots/x.ts', "import.meta.glob('/x/*')", syntax],
  ['an import without .ts', 'src/redaction/x.ts', "import './scan'", imports],
  ['the capture, in the site', 'src/components/x.ts', "import '../capture/serve.ts'", imports],
  [
    'the capture, in a page',
    'src/pages/x.astro',
    "---\nimport '../capture/serve.ts'\n---",
    imports,
  ],
  ['the capture, in a rule', 'src/check/x.ts', "import '../capture/serve.ts'", imports],
  ['the capture, in the site’s script', 'src/client/x.ts', "import '../capture/serve.ts'", imports],
  ['a room above', 'src/brand/x.ts', "import '../guide/capture-script.ts'", imports],
  ['a room above', 'src/guide/x.ts', "import '../shots/find.ts'", imports],
  ['a room above', 'src/shots/x.ts', "import '../redaction/scan-text.ts'", imports],
  ['a room beside', 'src/capture/finder/x.ts', "import '../../practice/state.ts'", imports],
  ['a room beside', 'src/practice/x.ts', "import '../shots/find.ts'", imports],
  ['the site’s script', 'src/practice/x.ts', "import '../client/choose.ts'", imports],
  ['a room above', 'src/astro/x.ts', "import '../practice/rows.ts'", imports],
  ['a room above', 'src/client/x.ts', "import '../practice/rows.ts'", imports],
  ['what Astro needs', 'src/kit/x.ts', "import '../astro/shots.ts'", imports],
  ['the kit, in the site', 'src/pages/x.ts', "import '../kit/kit.ts'", imports],
  ['the capture, in the kit', 'src/kit/x.ts', "import '../capture/serve.ts'", imports],
  ['what Astro needs', 'src/check/x.ts', "import '../astro/shots.ts'", imports],
  ['the capture, in the upgrade', 'src/upgrade/x.ts', "import '../capture/serve.ts'", imports],
  ['any room, in languages', 'src/i18n/x.ts', "import '../brand/brand.ts'", imports],
  ['any room, in icons', 'src/icons/x.ts', "import '../guide/outline.ts'", imports],
  ['a room above, in the redaction', 'src/redaction/x.ts', "import '../brand/brand.ts'", imports],
  [
    'Handrail’s own rooms, in content',
    'content/guides/x/capture.ts',
    "import '../../../src/guide/capture-script.ts'",
    imports,
  ],
  ['a library, in a brand', 'brands/acme/brand.config.ts', "import 'culori'", imports],
  [
    'all of it, in one file',
    'src/guide/x.ts',
    "import 'astro:content'\nimport 'virtual:handrail'\nimport.meta.glob('/x/*')\nimport '../capture/serve.ts'",
    imports,
    imports,
    imports,
    syntax,
  ],
] as const) {
  test(`ESLint keeps ${what} out of ${file}`, async () => {
    expect((await rulesBroken(file, source)).sort()).toEqual(rules)
  })
}

test('what a room may import it imports without a word', async () => {
  const plain = "import 'node:path'\nimport 'sharp'\nimport 'astro/zod'\n"
  for (const [file, source] of [
    [
      'src/guide/x.ts',
      "import '../brand/brand.ts'\nimport '../icons/icons.ts'\nimport './capture.ts'",
    ],
    ['src/capture/finder/x.ts', "import '../../redaction/scan-text.ts'\nimport './ask.ts'"],
    [
      'src/astro/x.ts',
      "import 'virtual:handrail'\nimport.meta.glob('/x/*')\nimport '../shots/find.ts'",
    ],
    ['src/practice/x.ts', "import '../dom/device-store.ts'"],
    ['src/kit/x.ts', "import '../check/links.ts'\nimport '../practice/window-title.ts'"],
    ['scripts/x.ts', "import '../src/capture/serve.ts'"],
    ['tests/unit/x.spec.ts', "import '../../src/capture/serve.ts'"],
    ['content/guides/x/go.ts', "import './to.ts'"],
  ] as const) {
    const needed = file.startsWith('content/') ? source : plain + source
    expect(await rulesBroken(file, needed), file).toEqual([])
  }
})
