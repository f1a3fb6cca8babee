import { expect } from 'playwright/test'
import { test } from '../brand-project.ts'

/** What is declared of a company's Duo beside a name and a phone number, and what the person reads. */
const mistakes: [mistake: string, declared: string, complaint: string][] = [
  [
    'a choice that is misspelt',
    `enrollment: { start: 'e-mail' }`,
    '› enrollment.start: "e-mail" is not one of the choices. Did you mean "email"?',
  ],
  [
    'a choice that is none',
    `prompts: ['classic'], classic: { order: 'ours' }`,
    '› classic.order: "ours" is not one of the choices. Write "type-first" or "number-first".',
  ],
  [
    'a country that is not known, and like none',
    `country: 'UK'`,
    '› country: "UK" is not one of the choices. Write "US", "CA", "GB", "IE", "DE", "FR", "SE" or "AU".',
  ],
  [
    'a choice of an earlier version',
    `prompts: ['classic'], classic: { order: 'duo' }`,
    '› classic.order: "duo" is now called "number-first". Write "number-first" in its place.',
  ],
  [
    'an option of an earlier version',
    `enrolment: { start: 'email' }`,
    '› enrolment: "enrolment" is now called "enrollment". Write enrollment in its place.',
  ],
  [
    'a prompt that Duo does not have',
    `prompts: ['modern']`,
    '› prompts: "modern" is not one of the choices. Write "universal" or "classic".',
  ],
  ['no prompt at all', `prompts: []`, '› prompts: The list is empty. Example: ["universal"]'],
  [
    'settings of a prompt that nobody sees',
    `classic: { order: 'number-first' }`,
    '› classic: This is about the classic prompt, and your people do not see it. Write prompts: ["classic"], or delete classic.',
  ],
  [
    'settings of the other prompt that nobody sees',
    `prompts: ['classic'], universal: { checksNumber: true }`,
    '› universal: This is about the Universal Prompt, and your people do not see it. Add "universal" to prompts, or delete universal.',
  ],
  [
    'keys for calls that nobody may make',
    `policy: { methods: ['push'], callKeys: { approve: 1 } }`,
    '› policy.callKeys: These are keys for calls, and calls are not among your methods. Add "call" to policy.methods, or delete callKeys.',
  ],
  [
    'methods without the app’s own',
    `policy: { methods: ['passcode'] }`,
    '› policy.methods: "push" is missing, and the guides teach people to confirm with a tap in the app. Add "push".',
  ],
  [
    'a method that is there twice',
    `policy: { methods: ['push', 'push'] }`,
    '› policy.methods: "push" is there twice. Write it once.',
  ],
  [
    'more digits than a request asks for',
    `policy: { verifiedPush: 12 }`,
    '› policy.verifiedPush: 12 is not false or a number of digits from 2 to 6. Example: 3',
  ],
  [
    'a number of digits in quotes',
    `policy: { verifiedPush: '3' }`,
    '› policy.verifiedPush: "3" is not false or a number of digits from 2 to 6. Example: 3',
  ],
  [
    'a yes without a number of digits',
    `policy: { verifiedPush: true }`,
    '› policy.verifiedPush: true is not false or a number of digits from 2 to 6. Example: 3',
  ],
  [
    'a number of days in quotes',
    `policy: { rememberDays: '30' }`,
    '› policy.rememberDays: "30" is not false or a number of days from 1 to 365. Example: 30',
  ],
  [
    'half a day',
    `enrollment: { linkDays: 1.5 }`,
    '› enrollment.linkDays: 1.5 is not a whole number of days. Example: 30',
  ],
  [
    'a version with its name',
    `platforms: { ios: { minimum: 'iOS 16' } }`,
    '› platforms.ios.minimum: "iOS 16" is not a version number. Example: "16"',
  ],
]

test.describe('a mistake in what a brand file says of Duo is named, with what to write instead', () => {
  for (const [mistake, declared, complaint] of mistakes) {
    test(mistake, async ({ project }) => {
      await project.writeBrand(`{ name: 'Acme', support: { phone: '555-0100' }, ${declared} }`)
      expect(await project.complaintsOfOptions()).toEqual([`brand.config.ts ${complaint}`])
    })
  }
})
