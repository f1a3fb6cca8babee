import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'playwright/test'
import { checkInputOf } from '../../scripts/project.ts'
import { findProblems, pictureRules } from '../../src/check/rules.ts'
import { renderDiagnostics } from '../../src/diagnostics/diagnostic.ts'
import { test as base } from '../fixture-project.ts'
import type { FixtureProject } from '../fixture-project.ts'

const guide = 'content/guides/keep-your-key/en.mdx'
const script = 'content/guides/keep-your-key/capture.ts'

/** A project with a guide and a picture that a person supplied, changed in one place. */
const test = base.extend<{ change: (file: string, from: string, to: string) => FixtureProject }>({
  change: async ({ openFixture }, use) => {
    await use((name, from, to) => {
      const project = openFixture('other-app')
      const file = path.join(project.folder, name)
      const before = readFileSync(file, 'utf8')
      expect(before).toContain(from)
      writeFileSync(
        file,
        before.replace(from, () => to),
      )
      return project
    })
  },
})

/** In which file what is written in place of what, and what the person reads: where, and how it is mended. */
const mistakes: [mistake: string, file: string, from: string, to: string, told: RegExp][] = [
  [
    'a tab at the top',
    guide,
    'summary:',
    '\tsummary:',
    /^:3: .* Write spaces in place of the tab in it\.$/,
  ],
  ['a bad indent', guide, 'summary:', '  summary:', /^:3: .* Begin it without spaces\.$/],
  [
    'a bad indent between line ends of Windows',
    guide,
    'minutes: 1\n',
    'minutes: 1\r\nsymptoms:\r\n  - a\r\n - b\r\n',
    /^:7: .* Begin it with 2 spaces\.$/,
  ],
  [
    'a bad line below a text that looks like keys',
    guide,
    'minutes: 1\n',
    'home: |\n  Note: one\n\n    more: two\nsymptoms:\n  - >-\n    Note: three\nminutes: : 1\n',
    /^:11: This line at the top of the file cannot be read\. Write: minutes: ": 1"$/,
  ],
  [
    'a bad line above one that only looks bad',
    guide,
    'minutes: 1\n',
    'minutes: : 1\nowner: "x\n  y: z"\n',
    /^:4: This line .* Write: minutes: ": 1"$/,
  ],
  [
    'a list that begins at two widths',
    guide,
    'minutes: 1\nhave:',
    'minutes: 1\nsymptoms:\n  - a\n - b\nhave:',
    /^:7: .* Begin it with 2 spaces\.$/,
  ],
  [
    'no space behind a colon',
    guide,
    'minutes: 1',
    'minutes:1',
    /^:4: .* Write a space behind the colon: minutes: 1$/,
  ],
  ['a colon in a title', guide, 'title: ', 'title: Keys: ', /^:2: .* Write: title: "Keys: /],
  [
    'curly quotes at the top',
    guide,
    'prompt: any',
    'prompt: “any”',
    /^:\d+ › prompt: The quotes around "prompt" are curly\. Write straight quotes: prompt: "any"$/,
  ],
  [
    'German quotes at the top',
    guide,
    'minutes: 1',
    'minutes: „2“',
    /^:4 › minutes: The quotes .* Write straight quotes: minutes: "2"$/,
  ],
  [
    'a review in the future',
    guide,
    'reviewed: ',
    "reviewed: '2231-01-01' # ",
    /^:\d+ › reviewed: "2231-01-01" is still ahead\. Write the day/,
  ],
  [
    'the same key twice',
    guide,
    'minutes: 1',
    'minutes: 1\nminutes: 3',
    /^:5: This line says again .* Remove one of them\.$/,
  ],
  ['a misspelt key', guide, 'summary:', 'sumary:', /^:3 › sumary: .* Did you mean "summary"\?$/],
  [
    'a key left out',
    guide,
    'minutes: 1\n',
    '',
    /^:1 › minutes: "minutes" is missing\. Example: minutes: 5$/,
  ],
  [
    'an embedded picture',
    guide,
    '<Step id="paper"',
    '![Our card](card.png)\n\n<Step id="paper"',
    /^:\d+:1: A guide has no pictures of its own.* as "supplied": docs\/write-a-guide\.md shows how\.$/,
  ],
  [
    'an element that is not closed',
    guide,
    '</Step>',
    '',
    /^:\d+:1: .*<Step> from line \d+ is still open\. Write <\/Step> before it\.$|^:\d+:1: <Step> is opened here and not closed/,
  ],
  [
    'a link to no page',
    guide,
    '<Step id="paper"',
    'See [this](/guides/keep-your-kye/).\n\n<Step id="paper"',
    /^:\d+:5: "\/guides\/keep-your-kye\/" leads to no page of this site\. Did you mean "\/guides\/keep-your-key\/"\?$/,
  ],
  ...[
    'https:evil.example',
    'https://[',
    'mailto:',
    'tel:',
    'https://bank.example@evil.example/',
    'mailto:a@b.example?bcc=c@d.example',
  ].map((url): (typeof mistakes)[number] => [
    `a link to ${url}`,
    guide,
    '<Step id="paper"',
    `See [this](${url}).\n\n<Step id="paper"`,
    /^:\d+:5: ".*" is not a whole address\. Example: (?:https|mailto|tel):/,
  ]),
  [
    'curly quotes in a script',
    script,
    "'form.png'",
    '‘form.png’',
    /^:9:15: .* curly: ‘\. Write straight quotes/,
  ],
  [
    'a misspelt key in a script',
    script,
    'checked:',
    'cheked:',
    /^:10:9 › views\.paper\.supplied\.cheked: .* Did you mean "checked"\?$/,
  ],
  [
    'a view that is there twice',
    script,
    '    paper:',
    '    list: {},\n    paper:',
    /^:7:5: "list" is there twice, first in line 6\. Keep one of them\.$/,
  ],
  [
    'a picture that was checked in the future',
    script,
    '2026-10-02',
    '2231-01-01',
    /^:10:9 › views\.paper\.supplied\.checked: "2231-01-01" is still ahead\./,
  ],
]

test.describe('a mistake in a guide is told with its line and what to write', () => {
  for (const [mistake, file, from, to, told] of mistakes) {
    test(mistake, async ({ change }) => {
      const [first = '', ...more] = await change(file, from, to).findings()
      expect(first.slice(0, file.length)).toBe(file)
      expect(first.slice(file.length)).toMatch(told)
      expect(more).toEqual([])
    })
  }
})

test.describe('of a supplied picture, a check tells what a capture would', () => {
  const found = async (project: FixtureProject): Promise<string[]> => {
    const problems = findProblems(pictureRules, await checkInputOf(await project.load()))
    return problems
      .filter(({ code }) => code !== 'picture-missing' && code !== 'no-pictures')
      .map((problem) => renderDiagnostics([problem]))
  }

  test('that its box is called otherwise than its label', async ({ change }) => {
    expect(await found(change(script, "'Locked away'", "'Locked awy'"))).toEqual([
      `${script}:11 › views.paper.supplied.boxes: The supplied picture of "paper" has no box for "Locked away". Call the box "Locked awy" so.`,
    ])
  })

  test('that a label has no box', async ({ change }) => {
    const [first, ...more] = await found(
      change(script, "{ 'Locked away': [20, 30, 120, 40] }", '{}'),
    )
    expect(first).toMatch(
      /^content\/guides\/keep-your-key\/en\.mdx:\d+:\d+: The supplied picture of "paper" has no box for "Locked away"\. Write one under "boxes" in content\/guides\/keep-your-key\/capture\.ts: x, y, width and height\.$/,
    )
    expect(more).toEqual([])
  })

  test('that it is not there', async ({ change }) => {
    const project = change(script, "'form.png'", "'from.png'")
    expect(await found(project)).toEqual([
      `${script}:9 › views.paper.supplied.file: There is no picture "from.png" beside capture.ts. Did you mean "form.png"?`,
    ])
    rmSync(path.join(project.folder, 'content/guides/keep-your-key/form.png'))
    expect((await found(project))[0]).toContain('Put it there.')
  })
})
