import { vocabulary } from '../../src/guide/vocabulary.ts'
import { promise } from './guide/promise.ts'
import { step, top } from './guide/reading.ts'

const elements = Object.keys(vocabulary).map((name) => `<${name}>`)
const ownLines = (name: string) =>
  `Write <${name}> and </${name}> on lines of their own, with an empty line inside each.`
const image =
  'A guide has no pictures of its own: the capture takes them. Remove the image; give its step a view in capture.ts. A picture that you made yourself goes there, as "supplied": docs/write-a-guide.md shows how.'
const code =
  'A line that begins with "import" or "export" is code, and a guide has none. Remove it; if it is a sentence, begin it with a capital letter.'
const address = 'Write https://…, mailto:…, tel:…, or a page of this site such as /guides/….'

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
    `13:1: <Widget> is not an element of a guide. Remove the tag and keep its words; there are ${elements.join(', ')}.`,
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
    'a link that runs code, behind a letter that nobody sees',
    step('[a](java&#9;script:alert(1)) [b](\u2060javascript:alert(1))'),
    `13:1: A link cannot begin with "javascript:". ${address}`,
    `13:30: A link cannot begin with "javascript:". ${address}`,
  ],
  [
    'a link to a place without its page',
    step('[a](#choose-phone)'),
    '13:1: "#choose-phone" names a place and not its page. Write /guides/x/#choose-phone.',
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
