import { expect } from 'playwright/test'
import { loadBrand } from '../../src/brand/load.ts'
import { test } from './brand-project.ts'

const write = 'Write: export default defineBrand({ name: "…", support: { email: "…" } })'

/** A whole file, and the one line that the person reads: no stack, no path of their machine. */
const broken: [what: string, file: string | Buffer, complaint: string][] = [
  [
    'an apostrophe in single quotes',
    `export default {\n  name: 'Ødegård & Søn's Co-op',\n  support: { phone: '555-0100' },\n}\n`,
    'brand.config.ts:2:24: An apostrophe ends the text too early. Put a text that has an apostrophe in double quotes: "Søn\'s Co-op".',
  ],
  [
    'a forgotten comma',
    `export default {\n  name: 'Acme'\n\n  // who helps\n  support: { phone: '555-0100' },\n}\n`,
    'brand.config.ts:5:3: A comma is missing at the end of line 2.',
  ],
  [
    'a forgotten comma within a line',
    `export default { name: 'Acme' support: { phone: '555-0100' } }\n`,
    'brand.config.ts:1:31: A comma, a quote or a bracket is missing just before this place.',
  ],
  [
    'a forgotten brace',
    `export default {\n  name: 'Acme',\n  support: { phone: '555-0100',\n  color: '#fff',\n]\n`,
    'brand.config.ts:5:1: A comma, a quote or a bracket is missing just before this place.',
  ],
  [
    'a quote that is not closed',
    `export default {\n  name: 'Acme,\n  support: { phone: '555-0100' },\n}\n`,
    'brand.config.ts:2:15: A text is not closed. Write the same quote at both of its ends.',
  ],
  [
    'a file that was cut off',
    `export default {\n  name: 'Acme',\n  support: {\n`,
    'brand.config.ts:4:1: The file ends too early. Its last line must be }).',
  ],
  [
    'something else that is mistyped',
    `export default {\n  name: = 'Acme',\n}\n`,
    'brand.config.ts:2:9: Something is mistyped here (Unexpected "="). Compare the line with the ones around it: quotes at both ends, a comma behind.',
  ],
  [
    'a text without quotes',
    `export default {\n  name: Acme,\n}\n`,
    'brand.config.ts:2: Acme means nothing here. If it is a text, put it in quotes: "Acme".',
  ],
  [
    'a first line that was deleted',
    `export default defineBrand({ name: 'Acme' })\n`,
    "brand.config.ts:1: It uses defineBrand without saying where it comes from. Write as the first line: import { defineBrand } from '#brand'",
  ],
  [
    'an import of something that is not there',
    `import { theme } from './theme.ts'\nexport default { name: theme }\n`,
    "brand.config.ts: It imports something that isn't there: theme.ts. The only import it needs is: import { defineBrand } from '#brand'",
  ],
  [
    'no default export',
    `export const brand = { name: 'Acme' }\n`,
    `brand.config.ts: It gives no brand. ${write}`,
  ],
  [
    'a default export that is no brand',
    `export default 'Acme'\n`,
    `brand.config.ts: It gives no brand. ${write}`,
  ],
  ['an empty file', '', `brand.config.ts: It gives no brand. ${write}`],
  [
    'letters in an old encoding',
    Buffer.from(`export default { name: 'Ødegård' }\n`, 'latin1'),
    'brand.config.ts: Its letters are stored in an old way that breaks accents. Save it again and choose the encoding UTF-8.',
  ],
]

test.describe('a brand file that cannot be loaded says why, and where', () => {
  for (const [what, file, complaint] of broken) {
    test(what, async ({ project }) => {
      await project.write('brand.config.ts', file)
      expect(await project.complaints()).toEqual([complaint])
    })
  }

  test('an error of its own making', async ({ project }) => {
    await project.write(
      'brand.config.ts',
      `const names: string[] = []\nexport default { name: names[0]!.trim() }\n`,
    )
    expect(await project.complaints()).toEqual([
      "brand.config.ts:2: It stopped with an error: Cannot read properties of undefined (reading 'trim').",
    ])
  })

  test('no file', async ({ project }) => {
    expect(await project.complaints()).toEqual([
      `brand.config.ts: There is no such file, and it says who publishes the guide. ${write}`,
    ])
  })

  test('and is loaded as soon as it is mended', async ({ project }) => {
    await project.write('brand.config.ts', `export default { name: 'Acme' support: {} }`)
    expect(await project.complaints()).toHaveLength(1)
    await project.writeBrand(`{ name: 'Acme', support: { phone: '555-0100' } }`)
    expect((await loadBrand(project.root)).name).toBe('Acme')
  })
})

test.describe('a brand that is asked for by name', () => {
  const acme = `{ name: 'Acme', support: { phone: '555-0100' } }`

  test('is listed with the others, the likeliest first, if there is none of that name', async ({
    project,
  }) => {
    for (const name of ['acme', 'borealis', 'zephyr']) {
      await project.writeBrand(acme, `brands/${name}`)
    }
    await project.write('brands/notes/readme.txt', 'not a brand')
    expect(await project.complaints('zephir')).toEqual([
      'brands/zephir/brand.config.ts: There is no brand "zephir". Did you mean "zephyr"? The brands are zephyr, acme, borealis.',
    ])
    expect(await project.complaints('notes')).toEqual([
      'brands/notes/brand.config.ts: There is no brand "notes". The brands are acme, borealis, zephyr.',
    ])
    expect(await project.complaints('../acme')).toEqual([
      'brands/../acme/brand.config.ts: There is no brand "../acme". The brands are acme, borealis, zephyr.',
    ])
  })

  test('is explained where there are no others', async ({ project }) => {
    await project.writeBrand(acme)
    expect(await project.complaints('acme')).toEqual([
      'brands/acme/brand.config.ts: There is no brand "acme". There is no other brand yet than the one in brand.config.ts: copy that file and its logo there.',
    ])
  })
})
