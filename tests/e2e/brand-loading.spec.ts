import { expect } from 'playwright/test'
import { loadBrand } from '../../src/brand/load.ts'
import { test } from '../brand-project.ts'

test.use({ apart: true })

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
    'brand.config.ts:2:15: A comma is missing at the end of line 2.',
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
    'quotes of a word processor',
    `export default {\n  name: ‘Acme’,\n}\n`,
    'brand.config.ts:2:9: The quotes here are curly: ‘. Write straight quotes: "Acme".',
  ],
  [
    'German quotes',
    `export default {\n  name: „Müller“,\n}\n`,
    'brand.config.ts:2:9: The quotes here are curly: „. Write straight quotes: "Müller".',
  ],
  [
    'a curly quote at the end of a text alone',
    `export default {\n  name: 'Acme’,\n}\n`,
    "brand.config.ts:2:14: The quote that ends this text is curly: ’. Write a straight one: 'Acme'.",
  ],
  [
    'an option that is there twice',
    `export default {\n  name: 'Acme',\n  support: { phone: '555-0100' },\n  name: 'Ätna',\n}\n`,
    'brand.config.ts:4:3: "name" is there twice, first in line 2. Keep one of them.',
  ],
  [
    'an enum',
    `enum Size { S }\nexport default { name: Size.S }\n`,
    'brand.config.ts:1: It uses something of TypeScript that has to be translated first: enum. Write the values themselves.',
  ],
  [
    'a namespace',
    `const a = 1\nnamespace N { export const x = a }\nexport default { name: N.x }\n`,
    'brand.config.ts:2: It uses something of TypeScript that has to be translated first: namespace declaration. Write the values themselves.',
  ],
  [
    'a module of an older kind',
    `// ours\nmodule.exports = { name: 'Acme' }\n`,
    'brand.config.ts:2: It uses "module", which is of an older kind of JavaScript. Write: export default defineBrand({ … })',
  ],
  [
    'an import in the older way',
    `const { defineBrand } = require('#brand')\nexport default defineBrand({})\n`,
    'brand.config.ts:1: It uses "require", which is of an older kind of JavaScript. The only import it needs is: import { defineBrand } from \'#brand\'',
  ],
  [
    'an import of JSON',
    `\nimport words from './words.json'\nexport default { name: words.name }\n`,
    "brand.config.ts:2: It imports a file of JSON, and cannot. Write the values themselves. The only import it needs is: import { defineBrand } from '#brand'",
  ],
  [
    'something thrown that is no error',
    `throw Object.create(null)\n`,
    'brand.config.ts: It stopped with an error. Write the values themselves: this file only says what is true of your company.',
  ],
  [
    'an error that throws where it is read',
    `throw Object.defineProperty(new Error(), 'stack', { get() { throw 1 } })\n`,
    'brand.config.ts: It stopped with an error. Write the values themselves: this file only says what is true of your company.',
  ],
  [
    'an option that throws where it is read',
    `export default {\n  get name() {\n    throw new Error('/home/anna/brand is locked')\n  },\n}\n`,
    'brand.config.ts:3: It stopped with an error: brand is locked. Write the values themselves: this file only says what is true of your company.',
  ],
  [
    'a group that contains itself',
    `const all: Record<string, unknown> = {}\nall.all = all\nexport default all\n`,
    'brand.config.ts: It stopped with an error: groups stand more than 50 deep in each other. Write the values themselves: this file only says what is true of your company.',
  ],
  [
    'an end of the command',
    `process.exit(0)\n`,
    'brand.config.ts: It ended the reading before it had said anything. Take out process.exit, and any await for something that never comes.',
  ],
  [
    'a wait for what never comes',
    `await new Promise(() => {})\nexport default {}\n`,
    'brand.config.ts: It ended the reading before it had said anything. Take out process.exit, and any await for something that never comes.',
  ],
  [
    'a function that calls itself without end',
    `const name = (): string => name()\nexport default { name: name() }\n`,
    'brand.config.ts:1: It goes on without end, or its brackets stand too deep in each other. Write the values themselves, one after the other.',
  ],
  [
    'brackets in brackets in brackets',
    `export default ${'{ a: '.repeat(3000)}1${' }'.repeat(3000)}\n`,
    'brand.config.ts: It goes on without end, or its brackets stand too deep in each other. Write the values themselves, one after the other.',
  ],
  [
    'what is no data',
    `export default { name: () => 'Acme', support: { phone: '555-0100' } }\n`,
    'brand.config.ts:1:18 › name: A function, a Date or the like is not a text in quotes. Example: "Harbour & Vale Co-operative"',
  ],
  [
    'a date of a program',
    `export default { name: 'Acme', support: { phone: '555-0100' }, reviewed: new Date() }\n`,
    'brand.config.ts:1:64 › reviewed: A function, a Date or the like is not a date as year-month-day. Example: "2026-11-20"',
  ],
  [
    'a map for a group',
    `export default { name: 'Acme', support: new Map([['phone', '555-0100']]) }\n`,
    'brand.config.ts:1:32 › support: A function, a Date or the like is not a group in braces. Example: { email: "helpdesk@example.com" }',
  ],
  [
    'an object of a class for a group',
    `class Desk {\n  phone = '555-0100'\n}\nexport default { name: 'Acme', support: new Desk() }\n`,
    'brand.config.ts:4:32 › support: A function, a Date or the like is not a group in braces. Example: { email: "helpdesk@example.com" }',
  ],
  ...['1', '{ value: 1 }', '{ odd: [1], value: 1 }', '{ thrown: 1 }'].map(
    (posted): (typeof broken)[number] => [
      `a message of its own: ${posted}`,
      `import { parentPort } from 'node:worker_threads'\nparentPort?.postMessage(${posted})\nexport default {}\n`,
      'brand.config.ts: It ended the reading before it had said anything. Take out process.exit, and any await for something that never comes.',
    ],
  ),
  [
    'a loop without end',
    `for (;;);\n`,
    'brand.config.ts: Reading it took longer than 10 seconds. Take out what repeats itself or waits: this file only says what is true of you.',
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
    "brand.config.ts:1: It imports something that isn't there: theme.ts. The only import it needs is: import { defineBrand } from '#brand'",
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
      await project.write('words.json', '{}')
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
      "brand.config.ts:2: It stopped with an error: Cannot read properties of undefined (reading 'trim'). Write the values themselves: this file only says what is true of your company.",
    ])
  })

  test('a folder of that name', async ({ project }) => {
    await project.write('brand.config.ts/notes.txt', '')
    expect(await project.complaints()).toEqual([
      'brand.config.ts: It is there and cannot be read. See that it is a file, and that you may read it.',
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
