import { expect, test } from 'playwright/test'
import { complaints, step, top, valuesWith } from './guide/reading.ts'

type Mistake = [what: string, source: string, ...complaints: string[]]

/** A step whose first line says something else than id="a" title="A". */
const stepWith = (attributes: string, words = 'Read this.') =>
  `${top}<Step ${attributes}>\n\n${words}\n\n</Step>\n`

const on = (attributes: string, words = 'Read this.') => `<On ${attributes}>\n\n${words}\n\n</On>`

const stepExample = 'Example: <Step id="open-link" title="Open the link in the e-mail">'
const ownLines = (name: string) =>
  `Write <${name}> and </${name}> on lines of their own, with an empty line inside each.`
const stars =
  'There are two stars ** here that do not make anything bold. Bold needs ** right before the first and right after the last letter: **Continue**.'
const image =
  'A guide has no pictures of its own: the capture takes them. Remove the image; give its step a view in walk.ts.'
const code =
  'A line that begins with "import" or "export" is code, and a guide has none. Remove it; if it is a sentence, begin it with a capital letter.'
const address = 'Write https://…, mailto:…, tel:…, or a page of this site such as /guides/….'
const sentence = 'is a sentence. Write *…* for stress, or bold only the words on the screen.'

/** Every complaint begins with the file; what follows is where in it, and what to write instead. */
function promise(group: string, mistakes: Mistake[], values = valuesWith()): void {
  test.describe(group, () => {
    for (const [what, source, ...said] of mistakes) {
      test(what, () => {
        expect(complaints(source, values)).toEqual(
          said.map((line) => `content/guides/x/${values.locale}.mdx:${line}`),
        )
      })
    }
  })
}

promise('a step', [
  ['without an id', stepWith('title="A"'), `11:1: <Step> needs "id". ${stepExample}`],
  ['without a title', stepWith('id="a"'), `11:1: <Step> needs "title". ${stepExample}`],
  [
    'with nothing at all',
    stepWith(''),
    `11:1: <Step> needs "id". ${stepExample}`,
    `11:1: <Step> needs "title". ${stepExample}`,
  ],
  [
    'with an empty id',
    stepWith('id="" title="A"'),
    `11:1: "id" of <Step> is empty. ${stepExample}`,
  ],
  [
    'with two ids',
    stepWith('id="a" id="b" title="A"'),
    '11:1: <Step> says "id" twice. Remove one of them.',
  ],
  [
    'with the id of another',
    `${step('Read this.')}\n<Step id="a" title="B">\n\nRead this.\n\n</Step>\n`,
    '17:1: Two steps have the id "a"; the other is in line 11. Give one of them another id.',
  ],
  [
    'with an id that is no address',
    stepWith('id="Open Link" title="A"'),
    '11:1: The id "Open Link" must be small letters, digits and hyphens. Example: id="open-link"',
  ],
  [
    'called opening',
    stepWith('id="opening" title="A"'),
    '11:1: No step can have the id "opening". Choose another id.',
  ],
  [
    'with a misspelt attribute',
    stepWith('id="a" titel="A"'),
    '11:1: <Step> takes no "titel". Did you mean "title"?',
  ],
  [
    'with an attribute that nobody knows',
    stepWith('id="a" title="A" colour="red"'),
    `11:1: <Step> takes no "colour". ${stepExample}`,
  ],
  [
    'with code for an attribute',
    stepWith('id={"a"} title="A"'),
    `11:1: "id" of <Step> must stand in quotes. ${stepExample}`,
  ],
  [
    'with attributes by code',
    stepWith('{...x} id="a" title="A"'),
    `11:1: <Step> takes no "{…}". ${stepExample}`,
  ],
  [
    'with curly quotes, as a word processor makes them',
    stepWith('id=“a” title=“A”'),
    `11:1: The quotes in <Step …> are curly. Write straight quotes at both ends of each value. ${stepExample}`,
  ],
  [
    'with a quote that is missing',
    stepWith('id="a title="A"'),
    `11:1: <Step …> is not written to its end, or a quote in it is missing. Write straight quotes at both ends of each value. ${stepExample}`,
  ],
  [
    'with an unknown name in its title',
    stepWith('id="a" title="{brand.nmae}"'),
    '11:1: {brand.nmae} is not in the brand. Did you mean {brand.name}?',
  ],
  [
    'on something that is no device',
    stepWith('id="a" title="A" on="tablet"'),
    '11:1: A step cannot be on "tablet". Write on="phone" or on="computer".',
  ],
  [
    'with a picture that is not known',
    stepWith('id="a" title="A" picture="later"'),
    '11:1: picture="later" is not known. Write picture="none", or leave it out.',
  ],
  [
    'without words',
    stepWith('id="a" title="A"', ''),
    '11:1: This step has no words. Say what to do, or take it out.',
  ],
  [
    'within a step',
    step('<Step id="b" title="B">\n\nRead.\n\n</Step>'),
    '13:1: <Step> cannot stand in <Step>. It belongs outside every other element, on lines of its own.',
  ],
  [
    'within a list',
    `${top}- <Step id="b" title="B">\n\n  Read.\n\n  </Step>\n`,
    '11:3: <Step> cannot stand in a list. It belongs outside every other element, on lines of its own.',
  ],
  [
    'within a sentence',
    `${top}Now <Step id="b" title="B">read</Step>.\n`,
    '11:5: <Step> cannot stand within a sentence. It belongs outside every other element, on lines of its own.',
  ],
  [
    'that is not closed',
    `${top}<Step id="a" title="A">\n\nRead.\n`,
    `11:1: <Step> is opened here and not closed. ${ownLines('Step')}`,
  ],
  [
    'that was never opened',
    `${top}Read.\n\n</Step>\n`,
    '13:1: </Step> closes something that was never opened. Remove it, or write <Step> where it begins.',
  ],
  [
    'closed before what is in it',
    step('<Tip>\n\nSlowly.'),
    '17:1: </Step> stands here, and <Tip> from line 13 is still open. Write </Tip> before it.',
  ],
])

promise('a view', [
  [
    'beside words that belong to no view',
    step(`Before.\n\n${on('phone')}`),
    '13:1: In a step with <On …>, every sentence belongs in one of them. Move this into <On computer> or <On phone>.',
  ],
  [
    'of the same name as another',
    step(`${on('phone')}\n\n${on('phone')}`),
    '19:1: Two views here are called "phone"; the other is in line 13. Name one: <On computer view="after">.',
  ],
  [
    'before the first step, and a second one',
    `${top}${on('phone')}\n\n${on('computer')}\n`,
    '17:1: Two views here are called "opening"; the other is in line 11. Name one: <On computer view="after">.',
  ],
  [
    'nowhere',
    step('<On>\n\nRead.\n\n</On>'),
    '13:1: <On> needs one of computer, phone, ios, android. Example: <On phone>',
  ],
  [
    'in two places',
    step(on('phone computer')),
    '13:1: <On> needs one of computer, phone, ios, android. Example: <On phone>',
  ],
  [
    'on something that is no device',
    step(on('tablet')),
    '13:1: <On> takes no "tablet". Example: <On phone>',
  ],
  [
    'with a value where none belongs',
    step(on('phone="yes"')),
    '13:1: "phone" of <On> takes no value. Write <On phone>.',
  ],
  [
    'with a name that leads out of its folder',
    step(on('phone view="../b"')),
    '13:1: The name "../b" of a view must be small letters, digits and hyphens. Example: view="after"',
  ],
  [
    'without words',
    step(on('phone', '')),
    '13:1: This view has no words. Say what to do, or take it out.',
  ],
  [
    'within a view',
    step(on('phone', on('ios'))),
    '15:1: <On> cannot stand in <On>. It belongs outside every other element or in <Step>, on lines of its own.',
  ],
  [
    'in a step that says picture for all',
    stepWith('id="a" title="A" picture="none"', on('phone')),
    '11:1: This step has views of its own, so it cannot say "picture" for all of them. Write picture in the <On …> that it is for.',
  ],
  [
    'in a step that says on for all',
    stepWith('id="a" title="A" on="phone"', on('phone')),
    '11:1: This step has views of its own, so it cannot say "on" for all of them. Remove it.',
  ],
])

promise('bold', [
  [
    'of more labels than a reader looks for',
    step('**Save**, **Deny**, **Continue**, **+**'),
    '11:1: This view marks 4 labels: "Save", "Deny", "Continue", "+". A picture takes at most 3. Split the step, or write *words* for stress.',
  ],
  [
    'outside every step',
    `${top}Click **Save**.\n`,
    '11:7: "Save" is bold, but it stands in no step, so no picture can show it. Write *Save* for stress, or <Seen>Save</Seen> for a label on a screen.',
  ],
  [
    'that ends like a sentence',
    step('Now: **Click this now.**'),
    `13:6: Bold is for words on the screen, and "Click this now." ${sentence}`,
  ],
  [
    'that is as long as a sentence',
    step('**one two three four five six seven eight nine**'),
    `13:1: Bold is for words on the screen, and "one two three four five six seven eight nine" ${sentence}`,
  ],
  ['with a space behind its first stars', step('Click ** Save** now.'), `13:7: ${stars}`],
  [
    'with a space before its last stars, a line further down',
    step('Read.\nClick **Save **now.'),
    `14:7: ${stars}`,
  ],
  ['with a space that cannot be seen', step('Click **Save\u00a0** now.'), `13:7: ${stars}`],
  [
    '<Seen> that no table has',
    step('Is it <Seen>Denny</Seen>?'),
    '13:7: <Seen>Denny</Seen> is not in the label table. Did you mean <Seen>Deny</Seen>?',
  ],
  [
    '<Seen> that is like none in the table',
    step('Is it <Seen>Projects</Seen>?'),
    '13:7: <Seen>Projects</Seen> is not in the label table. Add it to content/labels, or write *…* for stress.',
  ],
  [
    '<Seen> without words',
    step('Is it <Seen></Seen>?'),
    '13:7: There are no words here for a label. Example: <Seen>Deny</Seen>',
  ],
])

promise(
  'bold that the screens of another language call differently',
  [
    [
      'in two places',
      step('Tap **Open**.'),
      '13:5: "Open" could be store-open or door-open, and these screens call them differently. Write **{labels.store-open}** or **{labels.door-open}**.',
    ],
    [
      'in nobody knows which words',
      step('Click **Continu**.'),
      '13:7: "Continu" is in no label table, so its words on a screen in another language are not known. Did you mean **Continue**? If not, write *…* for stress.',
    ],
    [
      'in words that are like none',
      step('Click **Projects**.'),
      '13:7: "Projects" is in no label table, so its words on a screen in another language are not known. Add it to content/labels in every language, or write *…* for stress.',
    ],
    [
      'but is a sentence',
      step('**Click this now.**'),
      `13:1: Bold is for words on the screen, and "Click this now." ${sentence}`,
    ],
  ],
  valuesWith('en', { screens: { language: 'es' } }),
)

promise('a name in braces', [
  [
    'that is misspelt',
    step('At {brand.nmae}'),
    '13:4: {brand.nmae} is not in the brand. Did you mean {brand.name}?',
  ],
  [
    'that nobody knows',
    step('At {brand.qqqqqqqq}'),
    '13:4: {brand.qqqqqqqq} is not in the brand. Known, for example: {brand.name}, {brand.shortName}, {brand.accountName}, {brand.site.url}, {brand.support.name}, {brand.support.email}.',
  ],
  [
    'of a label that is misspelt',
    step('**{labels.contineu}**'),
    '13:3: {labels.contineu} is not in the label table. Did you mean {labels.continue}?',
  ],
  [
    'that this brand leaves out',
    step('Write to {brand.support.email}.'),
    '13:10: {brand.support.email} is empty: brand.config.ts does not set support.email. Set support.email in brand.config.ts, or say it without.',
  ],
  [
    'without its brand',
    step('At {name}'),
    '13:4: {name} is not something a guide can say. Did you mean {brand.name}?',
  ],
  [
    'that is code',
    step('{1 + 1}'),
    '13:1: {1 + 1} is not something a guide can say. Write {brand.…} or {labels.…}, or \\{ for the brace itself.',
  ],
  [
    'that is neither',
    step('a {b c}'),
    '13:3: What stands between { and } here is nothing that a guide can say. Write {brand.…} or {labels.…}, or \\{ for the brace itself.',
  ],
  [
    'that is not closed',
    step('a { b'),
    '13:3: A { is opened here and not closed. Write \\{ for the brace itself, or close it: {brand.name}.',
  ],
  [
    'in an address',
    step('[Us](mailto:{brand.support.emial})'),
    '13:1: {brand.support.emial} is not in the brand. Did you mean {brand.support.email}?',
  ],
])

promise('what is not of a guide', [
  [
    'a misspelt element',
    step('<Tipp>\n\nSlowly.\n\n</Tipp>'),
    '13:1: <Tipp> is not an element of a guide. Did you mean <Tip>?',
  ],
  [
    'an element in small letters',
    step('<tip>\n\nSlowly.\n\n</tip>'),
    '13:1: <tip> is not an element of a guide. Did you mean <Tip>?',
  ],
  [
    'an element of something else',
    step('<Widget />'),
    '13:1: <Widget> is not an element of a guide. Remove the tag and keep its words; there are <Step>, <On>, <Tip>, <Note>, <Trouble>, <Seen>, <Store>, <Finished>.',
  ],
  [
    'a tip within a sentence',
    step('Click. <Tip>Slowly.</Tip>'),
    `13:8: <Tip> cannot stand within a sentence. ${ownLines('Tip')}`,
  ],
  [
    'a tip that is half in a paragraph',
    step('Click.\n<Tip>\nSlowly.\n\nNow.</Tip>'),
    `17:5: </Tip> stands in the middle of a paragraph. ${ownLines('Tip')}`,
  ],
  [
    'a store within a sentence',
    step('See <Store ios /> there.'),
    '13:5: <Store> cannot stand within a sentence. Write <Store ios /> on a line of its own.',
  ],
  [
    'trouble outside a step',
    `${top}<Trouble>\n\nLost?\n\n</Trouble>\n`,
    '11:1: <Trouble> cannot stand here. It belongs in <Step> or in <On>, on lines of its own.',
  ],
  ['an import', `${top}import x from './x'\n`, `11:1: ${code}`],
  ['an export', `${top}export const x = 1\n`, `11:1: ${code}`],
  [
    'a break',
    step('a<br>b'),
    '13:2: <br> is not an element of a guide. Remove it; an empty line begins a new paragraph.',
  ],
  [
    'HTML around a paragraph',
    step('<div class="x">\n\na\n\n</div>'),
    '13:1: <div> is not an element of a guide. Remove the tag and keep its words.',
  ],
  [
    'HTML for bold',
    step('<strong>Save</strong>'),
    '13:1: <strong> is not an element of a guide. Write **…** for a label on the screen, *…* for stress.',
  ],
  [
    'HTML for a link',
    step('<a href="https://acme.example">x</a>'),
    '13:1: <a> is not an element of a guide. Write [words](https://…).',
  ],
  [
    'a comment of HTML',
    step('a <!-- b -->'),
    '13:3: A comment of HTML (<!-- … -->) cannot stand in a guide. Remove it, or write {/* … */}.',
  ],
  [
    'a < that means less',
    step('a <3'),
    '13:3: There is a < here that does not begin anything a guide knows. Write \\< for the character itself.',
  ],
  [
    'an e-mail address in < >',
    step('<help@acme.example>'),
    '13:1: An address cannot stand between < and >: <help@acme.example>. Write [words](mailto:help@acme.example).',
  ],
  [
    'a web address in < >',
    step('<https://acme.example>'),
    '13:1: An address cannot stand between < and >: <https://acme.example>. Write [words](https://acme.example).',
  ],
  ['an image', step('![a](b.png)'), `13:1: ${image}`],
  [
    'a table',
    step('| a | b |\n|---|---|\n| c | d |'),
    '13:1: A table cannot stand in a guide. Write its rows as a list.',
  ],
  [
    'a block of code',
    step('```\na\n```'),
    '13:1: A block of code cannot stand in a guide. Remove the lines with ``` and keep the words.',
  ],
  [
    'code in a sentence',
    step('a `b`'),
    '13:3: Words between `backticks` cannot stand in a guide. Write **words** for a label, *words* for stress.',
  ],
  [
    'a second title',
    `${top}# A\n`,
    '11:1: A heading with one # is the title, which stands at the top of the file. Write ## instead.',
  ],
  [
    'a list with boxes',
    step('- [ ] a'),
    '13:1: A list of a guide has no boxes to tick. Remove the [ ] at its beginning.',
  ],
  [
    'words that are crossed out',
    step('a ~~b~~'),
    '13:3: Words that are crossed out cannot stand in a guide. Remove them, or the ~~ around them.',
  ],
  [
    'a link without its address',
    step('[a][b]\n\n[b]: https://acme.example'),
    '13:1: A link needs its address beside it. Write [text](https://…).',
    '15:1: An address cannot stand on a line of its own. Remove it; a link has its address beside it: [text](https://…).',
  ],
  [
    'a footnote',
    step('a[^1]\n\n[^1]: b'),
    '13:2: A guide has no footnotes. Remove the mark; say it in the sentence, or in a <Note>.',
    '15:1: A guide has no footnotes. Remove it; say it in the sentence, or in a <Note>.',
  ],
  [
    'a link that runs something',
    step('[a](javascript:alert(1))'),
    `13:1: A link cannot begin with "javascript:". ${address}`,
  ],
  [
    'a link that holds a page',
    step('[a](data:text/html,b)'),
    `13:1: A link cannot begin with "data:". ${address}`,
  ],
  [
    'a link that others can read',
    step('[a](http://acme.example)'),
    '13:1: "http://acme.example" is not a safe address. Write https:// in place of http://.',
  ],
])

/** The ten lines at the top, with one of them changed. */
const topWith = (from: string | RegExp, to: string) => top.replace(from, to)

const allKeys = 'title, summary, minutes, have, owner, reviewed, prompt, order'

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
    '5 › have: "have" must be a list of things. Example: have: [a computer, your phone]',
  ],
  [
    'with a date of another order',
    topWith('2026-11-20', '20.11.2026'),
    '7 › reviewed: "reviewed" must be a date as year-month-day. Example: reviewed: 2026-11-20',
  ],
  [
    'with a date that never comes',
    topWith('2026-11-20', '2026-02-30'),
    '7 › reviewed: "reviewed" must be a date as year-month-day. Example: reviewed: 2026-11-20',
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
    '1: The guide does not say what it is called. Begin the file with a line "---", then title: Set up Duo on your phone · summary: Five minutes, once. · minutes: 5 · have: [a computer, your phone] · owner: IT Help Desk · reviewed: 2026-11-20 · prompt: classic · order: 2, each on a line of its own, then "---".',
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
    'with lists too deep for anybody',
    `${top}${'> '.repeat(150)}x\n`,
    '11:201: Lists or elements stand more than 100 deep in each other here. Write them one after the other.',
  ],
])
