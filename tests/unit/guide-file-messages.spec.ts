import { expect, test } from 'playwright/test'
import { promise } from './guide/promise.ts'
import { complaints, step, top } from './guide/reading.ts'

/** The ten lines at the top, with one of them changed. */
const topWith = (from: string | RegExp, to: string) => top.replace(from, to)

const allKeys =
  'title, summary, minutes, have, owner, reviewed, prompt, order, topic, symptoms, home, was'

promise('the lines at the top', [
  [
    'that lack one',
    topWith('minutes: 5\n', ''),
    '1 › minutes: "minutes" is missing. Example: minutes: 5',
  ],
  [
    'with a misspelt one',
    topWith('minutes', 'minuts'),
    '4 › minuts: "minuts" is not something a guide says of itself. Did you mean "minutes"?',
  ],
  [
    'with one that nobody knows',
    topWith('owner: IT', 'owner: IT\nauthor: Ann'),
    `7 › author: "author" is not something a guide says of itself. Known: ${allKeys}.`,
  ],
  [
    'with a word for a number',
    topWith('minutes: 5', 'minutes: five'),
    '4 › minutes: "minutes" must be a whole number from 1. Example: minutes: 5',
  ],
  [
    'with no time at all',
    topWith('minutes: 5', 'minutes: 0'),
    '4 › minutes: "minutes" must be a whole number from 1. Example: minutes: 5',
  ],
  [
    'with a text for a list',
    topWith('[a phone]', 'a phone'),
    '5 › have: "have" must be a list of things. Example: have: [a computer, { what: your phone, note: Charged., icon: smartphone }]',
  ],
  [
    'with an icon that there is not',
    topWith('[a phone]', '[{ what: a phone, icon: smartfone }]'),
    '5 › have: There is no icon "smartfone". Did you mean "smartphone"?',
  ],
  [
    'with a date of another order',
    topWith('2026-11-20', '20.11.2026'),
    '7 › reviewed: "reviewed" must be a date as year-month-day. Example: reviewed: 2026-11-20',
  ],
  [
    'with a date that never comes',
    topWith('2026-11-20', '2026-02-30'),
    '7 › reviewed: There is no day "2026-02-30". That month has the days 01 to 28.',
  ],
  [
    'with a prompt that does not exist',
    topWith('any', 'new'),
    '8 › prompt: "prompt" must be "classic", "universal" or "any". Example: prompt: classic',
  ],
  [
    'with an empty one',
    topWith('title: Set up', 'title:'),
    '2 › title: "title" must be a line of text. Example: title: Set up Duo on your phone',
  ],
  [
    'with two of them wrong',
    topWith('title: Set up', 'title: 7').replace('order: 1', 'order: first'),
    '2 › title: "title" must be a line of text. Example: title: Set up Duo on your phone',
    '9 › order: "order" must be a whole number from 1. Example: order: 2',
  ],
  [
    'with a colon in a text',
    topWith('Set up', 'Set up: the phone'),
    '2: This line at the top of the file cannot be read. Write: title: "Set up: the phone"',
  ],
  [
    'with a brace in a text',
    topWith('title: Set up', 'title: {brand.name} set-up'),
    '2: This line at the top of the file cannot be read. Write: title: "{brand.name} set-up"',
  ],
  [
    'with a name in braces and no quotes',
    topWith('owner: IT', 'owner: {brand.name}'),
    '6 › owner: "owner" must be a line of text. Put it in quotes: owner: "{brand.name}"',
  ],
  [
    'with a misspelt name in braces',
    topWith('owner: IT', "owner: '{brand.nmae}'"),
    '6 › owner: {brand.nmae} is not in the brand. Did you mean {brand.name}?',
  ],
  [
    'with a name that this brand leaves out',
    topWith('[a phone]', "['{brand.support.email}']"),
    '5 › have: {brand.support.email} is empty: brand.config.ts does not set support.email. Set support.email in brand.config.ts, or say it without.',
  ],
  [
    'with a quote that is not closed',
    topWith('title: Set up', 'title: "Set up'),
    '2: A quote is opened here and not closed. Write " at the end of the line.',
  ],
  [
    'with the same one twice',
    topWith('owner: IT', 'owner: IT\nowner: HR'),
    '7: This line says again what a line above has said. Remove one of them.',
  ],
  [
    'with a tab',
    topWith('owner: IT', '\towner: IT'),
    '6: This line at the top of the file cannot be read. Write spaces in place of the tab in it.',
  ],
  [
    'with stars around a text',
    topWith('Set up', '*Set up*'),
    '2: This line at the top of the file cannot be read. Write: title: "*Set up*"',
  ],
  [
    'with a star before a text',
    topWith('Set up', '*Once'),
    '2: A text at the top of the file begins with a star * or an &. Put it between "double quotes".',
  ],
  [
    'that are a list',
    topWith(/title[\s\S]*1/, '- Set up'),
    '2: These lines do not say what the guide is called. Each line is a word, a colon and what belongs there. Example: title: Set up Duo',
  ],
  [
    'that are missing',
    'Click.\n',
    '1: The guide does not say what it is called. Begin the file with a line "---", then title: Set up Duo on your phone · summary: Five minutes, once. · minutes: 5 · have: [a computer, { what: your phone, note: Charged., icon: smartphone }] · owner: IT Help Desk · reviewed: 2026-11-20 · prompt: classic · order: 2, each on a line of its own, then "---".',
  ],
])

test('all mistakes are said at once, in the order of the file', () => {
  const source = `${topWith('minutes: 5', 'minutes: five')}Click **Save**.\n\n<Step id="a" titel="A">\n\n![a](b.png) **Save ** {brand.nmae}\n\n</Step>\n`
  expect(complaints(source).map((line) => /mdx:([\d:]+)/.exec(line)?.[1])).toEqual([
    '4',
    '11:7:',
    '13:1:',
    '15:1:',
    '15:13:',
    '15:23:',
  ])
})

promise('a file', [
  [
    'with a character that nobody sees',
    step('Click **Sa\u0000ve**.'),
    '13:11: There is an invisible control character here (U+0000). Delete the words around it and type them anew.',
  ],
  [
    'with line ends of long ago',
    step('Read this.').replaceAll('\n', '\r'),
    '1:4: The line ends here in a way that only very old machines know. Save the file again and choose line ends "LF" or "CRLF".',
  ],
  [
    'with letters of another encoding',
    Buffer.from(step('Pulse año.'), 'latin1').toString('utf8'),
    '13:8: Its letters are stored in an old way that breaks accents. Save it again and choose the encoding UTF-8.',
  ],
  [
    'too long for anybody',
    top + 'Read. '.repeat(40_000),
    '1:1: The file has 235 KB, and a guide has at most 200. Make several guides of it.',
  ],
  [
    'with a program between braces',
    `${top}Read {${'('.repeat(3000)}1${')'.repeat(3000)}}.\n`,
    '11:6: What stands between { and } here is nothing that a guide can say. Write {brand.…}, {labels.…} or {steps.…}, or \\{ for the brace itself.',
  ],
  [
    'with lists too deep for anybody',
    `${top}${'> '.repeat(150)}x\n`,
    '11:1: Lists or elements stand more than 50 deep in each other here. Write them one after the other.',
  ],
])
