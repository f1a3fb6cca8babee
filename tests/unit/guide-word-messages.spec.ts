import { promise } from './guide/promise.ts'
import { step, top, valuesWith } from './guide/reading.ts'

const stars =
  'There are two stars ** here that do not make anything bold. Bold needs ** right before the first and right after the last letter: **Continue**.'
const sentence = 'is a sentence. Write *…* for stress, or bold only the words on the screen.'

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
    'with an address beyond that',
    step('**Save**, **Deny**, <Address>.acme.example</Address>, **Continue**'),
    '11:1: This view marks 4 labels: "Save", "Deny", "Continue", ".acme.example". A picture takes at most 3. Split the step, or write *words* for stress.',
  ],
  [
    'for an address that is no part of the instructions',
    step('Read.\n\n<Tip>\n\nIt says <Address>.acme.example</Address>.\n\n</Tip>'),
    '17:9: The address ".acme.example" does not stand in what a step says to do, so no picture can mark it. Write *.acme.example* for stress.',
  ],
  [
    'for a second address',
    step('It says <Address>.acme.example</Address>,\nnot <Address>.acne.example</Address>.'),
    '14:5: ".acne.example" is a second address in this view, and ".acme.example" in line 13 is marked already. A window has one. Write *.acne.example* for stress.',
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
    '13:7: <Seen>Denny</Seen> is no label of this language. Did you mean <Seen>Deny</Seen>?',
  ],
  [
    '<Seen> that is like none in the table',
    step('Is it <Seen>Projects</Seen>?'),
    '13:7: <Seen>Projects</Seen> is no label of this language. Write the words as content/labels/en.yaml has them, add the label there, or write *…* for stress.',
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
      '13:7: "Continu" is no label of this language, so its words on a screen in another language are not known. Did you mean **Continue**? If not, write *…* for stress.',
    ],
    [
      'in words that are like none',
      step('Click **Projects**.'),
      '13:7: "Projects" is no label of this language, so its words on a screen in another language are not known. Write the words as content/labels/en.yaml has them, add the label there and in every other language, or write *…* for stress.',
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
    '13:1: {1 + 1} is not something a guide can say. Write {brand.…}, {labels.…} or {steps.…}, or \\{ for the brace itself.',
  ],
  [
    'that is neither',
    step('a {b c}'),
    '13:3: What stands between { and } here is nothing that a guide can say. Write {brand.…}, {labels.…} or {steps.…}, or \\{ for the brace itself.',
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
