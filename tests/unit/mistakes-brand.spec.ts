import { expect } from 'playwright/test'
import { test } from '../brand-project.ts'

/**
 * A right brand file as an IT person writes it, each line of which can be written wrongly. Line 1 is the import, and
 * the file is as wide as it is told in the table.
 */
const right = `import { defineBrand } from '#brand'

export default defineBrand({
  name: 'Müller & Söhne',
  color: '#ffcc00',
  site: { url: 'https://intranet.example.com', base: '/duo/' },
  logo: { light: 'logo.svg' },
  support: {
    email: 'helpdesk@mueller.example',
    phone: '+49 30 901820',
  },
  languages: ['en', 'es'],
  prompts: ['universal'],
  policy: { methods: ['push', 'passcode'], verifiedPush: 3 },
  reviewed: '2026-11-20',
})
`

/** What is written in place of what, and what the person reads: where, and how it is mended. */
const mistakes: [mistake: string, from: string, to: string, told: string | RegExp][] = [
  [
    'a comma left out',
    `'#ffcc00',`,
    `'#ffcc00'`,
    /^:5:19: A comma is missing at the end of line 5\.$/,
  ],
  [
    'two kinds of quotes',
    `'#ffcc00',`,
    `'#ffcc00",`,
    /^:5:20: A text is not closed\. Write the same quote/,
  ],
  [
    'an apostrophe',
    `Müller & Söhne'`,
    `Müller's'`,
    /^:4:17: An apostrophe ends the text .* double quotes/,
  ],
  [
    'curly quotes',
    `'#ffcc00'`,
    '‘#ffcc00’',
    /^:5:10: .* curly: ‘\. Write straight quotes: "#ffcc00"\.$/,
  ],
  [
    'double curly quotes',
    `'#ffcc00'`,
    '“#ffcc00”',
    /^:5:10: .* curly: “\. Write straight quotes: "#ffcc00"\.$/,
  ],
  [
    'German quotes',
    `'#ffcc00'`,
    '„#ffcc00“',
    /^:5:10: .* curly: „\. Write straight quotes: "#ffcc00"\.$/,
  ],
  [
    'French quotes',
    `'#ffcc00'`,
    '«#ffcc00»',
    /^:5:10: .* curly: «\. Write straight quotes: "#ffcc00"\.$/,
  ],
  [
    'curly quotes around an apostrophe',
    `'Müller & Söhne'`,
    '“Müller’s”',
    /^:4:9: .* curly: “\. Write straight quotes: "Müller’s"\.$/,
  ],
  [
    'accents for quotes',
    `'#ffcc00'`,
    '´#ffcc00´',
    /^:5:10: .* curly: ´\. Write straight quotes: "#ffcc00"\.$/,
  ],
  [
    'a curly quote at the end',
    `'#ffcc00'`,
    `'#ffcc00’`,
    /^:5:18: .* curly: ’\. Write a straight one: '#ffcc00'\.$/,
  ],
  [
    'no quotes',
    `'#ffcc00'`,
    'yellow',
    /^:5: yellow means nothing here\. .* put it in quotes: "yellow"\.$/,
  ],
  [
    'a bracket left out',
    `['universal'],`,
    `['universal',`,
    /^:14:9: A comma, a quote or a bracket is missing just before/,
  ],
  [
    'the last line left out',
    '})\n',
    '',
    /^:16:1: The file ends too early\. Its last line must be }\)\.$/,
  ],
  [
    'the first line left out',
    `import { defineBrand } from '#brand'`,
    '',
    /^:1: It uses defineBrand .* Write as the first line: import/,
  ],
  [
    'the same key twice',
    `  reviewed:`,
    `  name: 'M&S',\n  reviewed:`,
    /^:15:3: "name" is there twice, first in line 4\. Keep one of them\.$/,
  ],
  [
    'the same key twice in a group',
    `    phone:`,
    `    email: 'a@b.example',\n    phone:`,
    /^:10:5: "email" is there twice, first in line 9\. Keep one/,
  ],
  [
    'a misspelt option',
    'color:',
    'colour:',
    ':5:3 › colour: There is no option "colour" here. Did you mean "color"?',
  ],
  [
    'a misspelt group, which is not missing as well',
    'support: {',
    'suport: {',
    ':8:3 › suport: There is no option "suport" here. Did you mean "support"?',
  ],
  [
    'a misspelt name, which is not missing as well',
    'name:',
    'nmae:',
    ':4:3 › nmae: There is no option "nmae" here. Did you mean "name"?',
  ],
  [
    'an option as other programs call it',
    'color:',
    'brandColor:',
    /^:5:3 › brandColor: There is no option "brandColor" here\. Did you mean "color"\?/,
  ],
  ['an option as it is called elsewhere', 'name:', 'companyName:', /^:3:28 › name: It is missing/],
  [
    'an option in another language',
    'phone:',
    'telefone:',
    ':10:5 › support.telefone: There is no option "telefone" here. Did you mean "phone"?',
  ],
  [
    'an option outside its group',
    '  reviewed:',
    `  accent: '#ffcc00',\n  reviewed:`,
    /^:15:3 › accent: .* Did you mean "screens\.accent"\?/,
  ],
  [
    'an option of an earlier version',
    '  reviewed:',
    `  enrolment: {},\n  reviewed:`,
    /^:15:3 › enrolment: "enrolment" is now called "enrollment"\./,
  ],
  [
    'no way to reach help',
    /* both lines */ `    email: 'helpdesk@mueller.example',\n    phone: '+49 30 901820',\n`,
    '',
    /^:8:3 › support: There is no way to reach help.* Write at least one of email/,
  ],
  ['no name', `  name: 'Müller & Söhne',\n`, '', /^:3:28 › name: It is missing\. Example: /],
  ['a name that is empty', `'Müller & Söhne'`, `' '`, /^:4:3 › name: It is empty\. Example: /],
  [
    'a name that nobody can see',
    `'Müller & Söhne'`,
    `'\u200b'`,
    /^:4:3 › name: It has only characters that nobody can see\. Delete it and type it anew\.$/,
  ],
  [
    'a name pasted from a slide',
    `Müller & Söhne`,
    `Müller\u000b& Söhne`,
    /^:4:3 › name: There is an invisible control character in it: "Müller\\u000b& Söhne"\. Delete \\u000b /,
  ],
  [
    'a name that turns what follows',
    `Müller & Söhne`,
    `Müller \u202eenhöS`,
    /^:4:3 › name: .*"Müller \\u202eenhöS"\. Delete \\u202e /,
  ],
  [
    'a name without end',
    `Müller & Söhne`,
    'M'.repeat(100_000),
    ':4:3 › name: It has 100000 characters, and 100 fit. Shorten it.',
  ],
  [
    'an option name without end',
    'color:',
    `${'c'.repeat(500)}:`,
    /^:5:3 › c{100}…: There is no option "c{60}…" here\. The options here are name/,
  ],
  [
    'a logo on the web',
    `'logo.svg'`,
    `'https://www.example.com/img/logo.png'`,
    /^:7:11 › logo\.light: .* Download it, put it there and write its name: "logo\.png"\.$/,
  ],
  [
    'a logo that is not there',
    `'logo.svg'`,
    `'logo-1.svg'`,
    /^:7:11 › logo\.light: There is no file "logo-1\.svg" beside brand\.config\.ts\. Did you mean "logo\.svg"\?$/,
  ],
  [
    'a logo in other letters',
    `'logo.svg'`,
    `'Logo.SVG'`,
    /^:7:11 › logo\.light: .* Did you mean "logo\.svg"\?$/,
  ],
  [
    'a wrong e-mail address',
    'helpdesk@',
    'helpdesk(at)',
    /^:9:5 › support\.email: "helpdesk\(at\)mueller\.example" is not an e-mail address\. Example: /,
  ],
  [
    'a color by its name',
    `'#ffcc00'`,
    `'red'`,
    ':5:3 › color: "red" is not a color code. Did you mean "#ff0000"?',
  ],
  [
    'a color by a misspelt name',
    `'#ffcc00'`,
    `'yelow'`,
    ':5:3 › color: "yelow" is not a color code. Did you mean "#ffff00"?',
  ],
  [
    'a color in words of fashion',
    `'#ffcc00'`,
    `'neon yellow'`,
    ':5:3 › color: "neon yellow" is not a color code. Write # and six digits. Example: "#0f6b5c"',
  ],
  [
    'a color without its #',
    `'#ffcc00'`,
    `'ffcc00'`,
    ':5:3 › color: "ffcc00" is not a color code. Did you mean "#ffcc00"?',
  ],
  [
    'letters in a phone number',
    '+49 30 901820',
    '+49 30 9O1820 HELP',
    ':10:5 › support.phone: There is a letter among the digits of "+49 30 9O1820 HELP": O. Did you mean "+49 30 901820 HELP"?',
  ],
  [
    'letters at the end of a phone number',
    '+49 30 901820',
    '+49 30 9018OO',
    ':10:5 › support.phone: There is a letter among the digits of "+49 30 9018OO": OO. Did you mean "+49 30 901800"?',
  ],
  [
    'a phone number without quotes',
    `'+49 30 901820'`,
    '4930901820',
    /^:10:5 › support\.phone: 4930901820 is not a phone number in quotes\. Example: /,
  ],
  [
    'an address with a path',
    'https://intranet.example.com',
    'https://intranet.example.com/duo/',
    /^:6:11 › site\.url: .* has a path\. Write url: "https:\/\/intranet\.example\.com" and base: "\/duo\/"\.$/,
  ],
  [
    'an address without https',
    'https://intranet',
    'intranet',
    /^:6:11 › site\.url: .* Did you mean "https:\/\/intranet\.example\.com"\?$/,
  ],
  [
    'a whole address for a folder',
    `'/duo/'`,
    `'https://a.example/duo'`,
    /^:6:48 › site\.base: .* Write url: "https:\/\/a\.example" and base: "\/duo\/"\.$/,
  ],
  [
    'a language twice',
    `['en', 'es']`,
    `['en', 'en']`,
    ':12:3 › languages: "en" is there twice. Write each language once.',
  ],
  [
    'an unknown language',
    `['en', 'es']`,
    `['en', 'xx']`,
    /^:12:21 › languages: There is no language "xx"\. Write "en" \(English\)/,
  ],
  [
    'a text for a list',
    `['en', 'es']`,
    `'en'`,
    /^:12:3 › languages: "en" is not a list in brackets\. Example: /,
  ],
  [
    'a prompt that is none',
    `'universal'`,
    `'modern'`,
    /^:13:13 › prompts: "modern" is not one of the choices\. Write "universal" or "classic"\.$/,
  ],
  [
    'a method that is misspelt',
    `'passcode'`,
    `'pass-code'`,
    /^:14:31 › policy\.methods: .* Did you mean "passcode"\?$/,
  ],
  [
    'methods without push',
    `'push', `,
    '',
    /^:14:13 › policy\.methods: "push" is missing.* Add "push"\.$/,
  ],
  [
    'a number in quotes',
    `verifiedPush: 3`,
    `verifiedPush: '3'`,
    /^:14:44 › policy\.verifiedPush: "3" is not false or a number.* Example: 3$/,
  ],
  [
    'a review in the future',
    '2026-11-20',
    '2231-01-01',
    /^:15:3 › reviewed: "2231-01-01" is still ahead\. Write the day on which it was done, such as \d{4}-\d\d-\d\d\.$/,
  ],
  [
    'a date as people write it',
    '2026-11-20',
    '20.11.2026',
    /^:15:3 › reviewed: "20\.11\.2026" is not a date as year-month-day\. Example: /,
  ],
  [
    'a line break in a text',
    'Müller & Söhne',
    'Müller\\n& Söhne',
    /^:4:3 › name: It runs over more than one line\. Example: /,
  ],
  [
    'settings of a prompt that nobody sees',
    '  reviewed:',
    `  classic: { order: 'number-first' },\n  reviewed:`,
    /^:15:3 › classic: .* Write prompts: \["classic"\], or delete classic\.$/,
  ],
]

test.describe('a mistake in a brand file is told with its line, its column and what to write', () => {
  for (const [mistake, from, to, told] of mistakes) {
    test(mistake, async ({ project }) => {
      await project.write(
        'logo.svg',
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle r="4"/></svg>',
      )
      expect(right).toContain(from)
      await project.write(
        'brand.config.ts',
        right.replace(from, () => to),
      )
      const [first = '', ...more] = await project.complaints()
      const said = first.replace('brand.config.ts', '')
      if (typeof told === 'string') expect(said).toBe(told)
      else expect(said).toMatch(told)
      // One that is called otherwise altogether is missing, too.
      expect(more).toHaveLength(mistake.includes('called elsewhere') ? 1 : 0)
    })
  }

  test('and the file is right without one', async ({ project }) => {
    await project.write(
      'logo.svg',
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle r="4"/></svg>',
    )
    await project.write('brand.config.ts', right)
    expect(await project.complaints()).toEqual([])
  })

  for (const [what, bytes] of [
    ['Windows line ends', right.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${right}`],
    ['a base without slashes', right.replace("'/duo/'", "'duo'")],
  ] as const) {
    test(`${what} are no mistake`, async ({ project }) => {
      await project.write(
        'logo.svg',
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle r="4"/></svg>',
      )
      await project.write('brand.config.ts', bytes)
      expect(await project.complaints()).toEqual([])
    })
  }
})
