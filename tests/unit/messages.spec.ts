import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'playwright/test'
import { renderDiagnostics } from '../../src/diagnostics/diagnostic.ts'
import { locales } from '../../src/i18n/language.ts'
import { messageProblems, readLanguage } from '../../src/i18n/message-files.ts'
import { compareMessages, messageTypes, readMessages } from '../../src/i18n/read-messages.ts'
import { messagesFor } from '../../src/i18n/translate.ts'

const root = path.resolve(import.meta.dirname, '..', '..')

test('every language has all interface words, with the arguments and tags of the English ones', () => {
  expect(renderDiagnostics(messageProblems(root, locales))).toBe('')
})

test('the types of the interface words are those of the English file', () => {
  const types = readFileSync(path.join(root, 'src', 'i18n', 'messages.d.ts'), 'utf8')
  expect(types, 'run "npm run messages"').toBe(messageTypes(readLanguage(root, 'en')))
})

test('plurals, dates and numbers are those of the language', () => {
  const [en, es] = [messagesFor('en'), messagesFor('es')]
  const date = new Date('2026-11-20')
  expect([1, 2].map((count) => en('guide.steps', { count }))).toEqual(['1 step', '2 steps'])
  expect([1, 2].map((count) => es('guide.steps', { count }))).toEqual(['1 paso', '2 pasos'])
  expect(en('picture.checked', { date })).toBe('checked 20 November 2026')
  expect(es('picture.checked', { date })).toBe('comprobada el 20 de noviembre de 2026')
})

test('a sentence with tags comes in pieces, or as plain text', () => {
  const t = messagesFor('en')
  expect(t('guide.stepOf', { step: 2, total: 9 })).toBe('Step 2 of 9, ')
  expect(t.pieces('guide.stepOf', { step: 2, total: 9 })).toEqual([
    'Step ',
    { tag: 'number', pieces: ['2'] },
    ' of 9, ',
  ])
})

const english = readMessages(
  `{
  "page": {
    "skip": "Skip",
    "about": "{minutes, plural, one {# minute} other {# minutes}}",
    "help": "Ask <link>{name}</link>"
  }
}`,
  'en.json',
)

const mistakes: [string, string, string[]][] = [
  [
    'what is missing, and what English does not have',
    '{\n  "page": {\n    "skpi": "Saltar",\n    "about": "{minutes, plural, other {#}}"\n  }\n}',
    [
      'xx.json › page.skip: This message is missing. In English it is "Skip".',
      'xx.json › page.help: This message is missing. In English it is "Ask <link>{name}</link>".',
      'xx.json:3 › page.skpi: English has no message of this name. Did you mean "page.skip"?',
    ],
  ],
  [
    'other arguments and tags',
    '{ "page": {\n"skip": "Salta {where}",\n"about": "{minutes, plural, other {#}}",\n"help": "<a>{name}</a>" } }',
    [
      'xx.json:2 › page.skip: This message has {where}, and the English one has not. Copy what stands in braces and tags as it is.',
      'xx.json:4 › page.help: The English message has <link>, and this one has not. Copy what stands in braces and tags as it is.',
      'xx.json:4 › page.help: This message has <a>, and the English one has not. Copy what stands in braces and tags as it is.',
    ],
  ],
  [
    'a plural whose name is translated',
    '{ "page": {\n"skip": "Overslaan",\n"about": "{minutes, plural, een {# minuut} other {# minuten}}",\n"help": "<link>{name}</link>" } }',
    [
      'xx.json:3 › page.about: "een" is no plural of this language. Write one or other: these are never translated.',
    ],
  ],
  [
    'a plain apostrophe, half a brace, and what is no text',
    '{ "page": {\n"skip": "Sauter l\'intro",\n"about": "{minutes, plural, other {#}",\n"help": 3 } }',
    [
      "xx.json:2 › page.skip: A plain apostrophe (') begins what is not read, and vanishes. Write a curly one: ’",
      'xx.json:3 › page.about: This is no ICU message: expect argument closing brace. Copy the braces and tags of the English message, and write your words around them.',
      'xx.json:4 › page.help: This is no text. Write a text in double quotes.',
    ],
  ],
  [
    'a key that stands twice',
    '{\n"page": {\n"skip": "Saltar",\n"skip": "Saltar" } }',
    [
      'xx.json:4: This file cannot be read: Map keys must be unique. It is JSON: each key and each text in double quotes, a comma between two lines.',
    ],
  ],
]

for (const [what, text, said] of mistakes) {
  test(`a language’s file is told, with the line: ${what}`, () => {
    const read = readMessages(text, 'xx.json')
    const compared = read.messages.size ? compareMessages(read, english, 'xx.json', 'nl') : []
    const all = [...read.problems, ...compared]
    expect(renderDiagnostics(all).split('\n')).toEqual(said)
  })
}
