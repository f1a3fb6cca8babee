import { promise } from './guide/promise.ts'
import { step, top } from './guide/reading.ts'

const stepWith = (attributes: string, words = 'Read this.') =>
  `${top}<Step ${attributes}>\n\n${words}\n\n</Step>\n`

const on = (attributes: string, words = 'Read this.') => `<On ${attributes}>\n\n${words}\n\n</On>`

const stepExample = 'Example: <Step id="open-link" title="Open the link in the e-mail">'
const ownLines = (name: string) =>
  `Write <${name}> and </${name}> on lines of their own, with an empty line inside each.`

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
    'called as a part of the page',
    stepWith('id="content" title="A"'),
    '11:1: No step can have the id "content": the page itself uses it. Choose another id.',
  ],
  [
    'called as a heading',
    `${stepWith('id="hello-world" title="A"')}\n## Hello world\n`,
    '17:1: This heading\'s place in the page would be called "#hello-world", as the step in line 11 is. Word it differently, or give the step another id.',
  ],
  [
    'beside a heading that is called as a part of the page',
    `${stepWith('id="a" title="A"')}\n## Get help\n`,
    '17:1: This heading\'s place in the page would be called "#get-help", as a part of every page is. Word it differently.',
  ],
  [
    'with a misspelt attribute',
    stepWith('id="a" titel="A"'),
    '11:1: <Step> takes no "titel". Did you mean "title"?',
  ],
  [
    'with an attribute that nobody knows',
    stepWith('id="a" title="A" color="red"'),
    `11:1: <Step> takes no "color". ${stepExample}`,
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
    'on one kind of phone alone, as a whole step',
    top + '<Step id="a" title="A" on="ios">\n\nTap.\n\n</Step>\n',
    '11:1: A step cannot be on "ios" alone. Write <On ios> inside it, and a view for the others.',
  ],
  [
    'for readers that nobody has heard of',
    step('<On phone for="only-phon">\n\nRead.\n\n</On>'),
    '13:1: for="only-phon" is not known. Did you mean "only-phone"?',
  ],
  [
    'for readers of another kind',
    step('<On phone for="everybody">\n\nRead.\n\n</On>'),
    '13:1: for="everybody" is not known. A view can be for computer-and-phone, only-phone.',
  ],
  [
    'with nothing for some of those with one kind of phone',
    step('<On ios for="only-phone">\n\nRead.\n\n</On>\n\n<On android>\n\nRead.\n\n</On>'),
    '11:1: Whoever is "computer-and-phone" and "ios" finds nothing in this step. Write a view for them, or one for all.',
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
