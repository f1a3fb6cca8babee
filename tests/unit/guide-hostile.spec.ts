import { expect, test } from 'playwright/test'
import { complaints, outlineOf, step, top } from './guide/reading.ts'

/** What nobody writes on purpose, and somebody will. Each is answered in the writer's own words. */
const hostile: Record<string, string> = {
  'a step that is never closed': `${top}<Step id="a" title="A">\n\nRead.\n`,
  'a step closed twice': `${step('Read.')}\n</Step>\n`,
  'steps within steps': step(
    '<Step id="b" title="B">\n\n<Step id="c" title="C">\n\nx\n\n</Step>\n\n</Step>',
  ),
  'the name of what every object inherits': step('{constructor}'),
  'the prototype of the brand': step('{brand.__proto__}'),
  'the constructor of the brand': step('{brand.constructor}'),
  'a method of the label table': step('{labels.toString}'),
  'an element of that name': step('<constructor>x</constructor>'),
  'an attribute of that name': step('<Tip hasOwnProperty="x">\n\nx\n\n</Tip>'),
  'a device of that name': `${top}<Step id="a" title="A" on="toString">\n\nx\n\n</Step>\n`,
  'a line at the top of that name': top.replace('owner: IT', 'owner: IT\n__proto__: x'),
  'an end of the process': step('{process.exit()}'),
  'an end of the process in an attribute': `${top}<Step id={process.exit()} title="A">\n\nx\n\n</Step>\n`,
  'an end of the process on a line of its own': `${top}{process.exit()}\n`,
  'an import that ends the process': `${top}import 'node:process'\n\nexport const end = process.exit()\n`,
  'a script in a sentence': step('a <script>alert(1)</script> b'),
  'a script of its own': `${top}<script>\nalert(1)\n</script>\n`,
  'an event handler': step('<Tip onclick="alert(1)">\n\nx\n\n</Tip>'),
  'a link that runs': step('[a](javascript:alert(1))'),
  'a link that runs, in disguise': step('[a](java&#115;cript:alert(1))'),
  'a link that runs, in capitals': step('[a]( JaVaScRiPt:alert(1))'),
  'a link that runs, by the brand': step('[a]({brand.nmae}:alert(1))'),
  'ten thousand opening braces': step('{'.repeat(10_000)),
  'ten thousand opening brackets': step('<'.repeat(10_000)),
  'ten thousand letters in bold': step(`**${'x'.repeat(10_000)}**`),
  'ten thousand stars': step('*'.repeat(10_000)),
  'ten thousand letters in a brace': step(`{${'x'.repeat(10_000)}}`),
  'ten thousand letters for an element': step(`<${'x'.repeat(10_000)} />`),
  'lists in lists in lists': step(
    Array.from({ length: 500 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n'),
  ),
  'quotations in quotations': step(`${'> '.repeat(2_000)}x`),
  'tips in tips': `${top}${'<Tip>'.repeat(2_000)}x${'</Tip>'.repeat(2_000)}\n`,
  'brackets in a program': step(`{${'('.repeat(30_000)}1${')'.repeat(30_000)}}`),
  'questions in a program': step(`{${'a?b:'.repeat(30_000)}1}`),
  'functions in a program': step(`{${'a=>'.repeat(30_000)}1}`),
  'elements in attributes': step(`<A b={${'<A b={'.repeat(3_000)}1${'}/>'.repeat(3_000)}} />`),
  'elements in a program': step(`{${'<a>'.repeat(30)}1}`),
  'a program after export': `${top}export const a = ${'('.repeat(30_000)}1${')'.repeat(30_000)}\n`,
  'elements on lines of their own': top + '<A>\n\n'.repeat(5_000),
  'very many quotations in quotations': step(`${'>'.repeat(100_000)} x`),
  'five megabytes of brackets': '<'.repeat(5_000_000),
  'ten times ten thousand ticks': step('`'.repeat(100_000) + '{brand.nmae}'),
  'runs of ticks, each longer': step(
    Array.from({ length: 600 }, (_, length) => '`'.repeat(length + 1)).join(' ') + '{brand.nmae}',
  ),
  'comments that nobody ends': step('{/*'.repeat(60_000)),
  'a NUL': step('Click **Sa\u0000ve**.'),
  'what colors a terminal': step('Click \u001b[31m**Save**.'),
  'line ends of long ago': step('Click **Save**.').replaceAll('\n', '\r'),
  'letters of another encoding': Buffer.from(step('Pulse año.'), 'latin1').toString('utf8'),
  'a file in UTF-16': Buffer.from(step('Click **Save**.'), 'utf16le').toString('utf8'),
  'no file to speak of': '',
  'only an opening': '---\n',
  'lines at the top without end': top.replace(
    'owner: IT',
    `a: &a [x, x]\nb: &b [${'*a,'.repeat(99)}]\nc: &c [${'*b,'.repeat(99)}]\nowner: [*c]`,
  ),
}

test.describe('ends in findings, and nothing is run', () => {
  for (const [what, source] of Object.entries(hostile)) {
    test(what, () => {
      const found = complaints(source)
      expect(found).not.toEqual([])
      for (const line of found) {
        expect(line).toMatch(/^content\/guides\/x\/en\.mdx:\d+(:\d+)?( › \w+)?: \S.*[.?]/)
        // One sentence and what to do, not a page of what was pasted, and nothing of the machine's.
        expect(line.length).toBeLessThan(420)
        expect(line).not.toMatch(/\bat \S+:\d+|undefined|\[object|oxc|mdx-jsx|node_modules|U\+FFFD/)
        // What would color a terminal.
        expect(line).not.toMatch(/[\u0000-\u001f]/)
      }
    })
  }
})

const harmless: Record<string, string> = {
  'a mark of byte order': `\ufeff${step('Click **Save**.')}`,
  'line ends of Windows': step('Click **Save**.').replaceAll('\n', '\r\n'),
  'marks of direction': step('\u202bClick **\u200fSave\u200f**\u202c.'),
  'spaces that cannot be seen': step('Click\u00a0**Save**\u200b.'),
  'a line of ten thousand letters': step(`Click **Save**. ${'x'.repeat(10_000)}`),
  'ten thousand brackets': step(`Click **Save**. ${'['.repeat(10_000)}`),
  'a closing brace': step('Click **Save**. }'),
  'a < with a space behind': step('Click **Save** if 1 < 2.'),
  'both of them written to be seen': step('Click **Save**. \\< \\{'),
  'lists in lists': step('Click **Save**.\n\n- a\n  - b\n    - c\n      - d'),
}

test.describe('disturbs nobody', () => {
  for (const [what, source] of Object.entries(harmless)) {
    test(what, () => {
      const [label] = outlineOf(source).steps[0]?.views[0]?.labels ?? []
      expect(label).toMatchObject({ number: 1, id: 'save', words: 'Save', line: 13 })
    })
  }
})

test.describe('has a limit, which is told', () => {
  const quoted = (depth: number): string => step(`${'>'.repeat(depth)} **Save**`)
  const long = (bytes: number): string => {
    const short = step('Click **Save**.')
    return short + '\n'.repeat(bytes - short.length)
  }
  for (const [what, most, beyond, told] of [
    [
      'its length',
      long(200 * 1024),
      long(200 * 1024 + 1),
      '1:1: The file has 201 KB, and a guide has at most 200. Make several guides of it.',
    ],
    [
      'its depth',
      quoted(46),
      quoted(47),
      '13:51: Lists or elements stand more than 50 deep in each other here. Write them one after the other.',
    ],
    [
      'what stands between braces',
      step(`Click **Save**. \`{${'x'.repeat(2_000)}}\` {/* ${'x'.repeat(2_000)} */}`),
      step(`{${'x'.repeat(1_001)}}`),
      /^content\/guides\/x\/en\.mdx:13:1: \S/,
    ],
  ] as const) {
    test(what, () => {
      expect(complaints(most).join()).not.toMatch(/ deep in | KB|cannot be read/)
      const found = complaints(beyond)
      expect(found).toEqual([
        typeof told === 'string' ? `content/guides/x/en.mdx:${told}` : expect.stringMatching(told),
      ])
    })
  }
})

test('a name in braces is looked up, never run', () => {
  const source = step(
    '{globalThis.wasRun = true} {brand.name.constructor("globalThis.wasRun = 1")()}',
  )
  expect(complaints(source)).toHaveLength(2)
  expect(globalThis).not.toHaveProperty('wasRun')
})
