import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { BrandInput } from '../src/brand/schema.ts'
import { checkBrand } from '../src/brand/check.ts'
import { checkLogos } from '../src/brand/logo-rules.ts'
import type { methods } from '../src/brand/methods.ts'
import { HandrailError } from '../src/diagnostics/diagnostic.ts'
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts'
import { languages, locales } from '../src/i18n/language.ts'
import { bring, cannotBring, logoOptions, logosIn } from './init-logos.ts'
import type { NamedLogo } from './init-logos.ts'

/** What a person answered, by the words that a question has on the command line. */
export type Answers = Readonly<Record<string, string | undefined>>

/** One thing that a new brand file says, as it is asked in a conversation and given on the command line. */
export interface Question {
  /** Its name on the command line, as in `color=#0f6b5c`. */
  word: string
  /** The option that it answers, by its dotted name. */
  option: string
  message: string
  /** An example, or what to do without an answer. */
  hint?: string
  /** What there is to choose from; several answers are written with commas. */
  choices?: readonly { value: string; label: string; hint?: string }[]
  several?: boolean
  /** What is chosen already. */
  initial?: string
  /** Whether it is worth asking after what was answered before. */
  isAsked?: (answers: Answers) => boolean
}

const skip = 'Press Enter to leave it out.'
const adminPanel = "Duo's Admin Panel:"

/** Everything that is asked, in order. */
export const questions: readonly Question[] = [
  {
    word: 'name',
    option: 'name',
    message: 'What is your company called, as its people say it in a sentence?',
    hint: 'Harbour & Vale Co-operative',
  },
  {
    word: 'short',
    option: 'shortName',
    message: `Is there a shorter name, for the page header? ${skip}`,
    isAsked: ({ name = '' }) => name.length > 20,
  },
  {
    word: 'account',
    option: 'accountName',
    message: `Which account name does Duo Mobile show? ${adminPanel} Settings › General › Account Name. ${skip}`,
  },
  {
    word: 'url',
    option: 'site.url',
    message: `At which address will the guide be published? ${skip}`,
    hint: 'https://intranet.example.com/guide/',
  },
  { word: 'color', option: 'color', message: `What is your brand color? ${skip}`, hint: '#0f6b5c' },
  {
    word: 'logo',
    option: 'logo.light',
    message: `Where is your logo for white pages, an SVG or PNG file? ${skip}`,
    hint: 'logo.svg',
  },
  {
    word: 'logo-dark',
    option: 'logo.dark',
    message: `And the one for dark pages? ${skip}`,
    hint: 'logo-dark.svg',
    isAsked: ({ logo }) => Boolean(logo),
  },
  {
    word: 'wordmark',
    option: 'wordmark.light',
    message: `Or a wide one with your name drawn in it, which stands alone? ${skip}`,
    hint: 'wordmark.svg',
    isAsked: ({ logo }) => !logo,
  },
  {
    word: 'wordmark-dark',
    option: 'wordmark.dark',
    message: `And the one for dark pages? ${skip}`,
    hint: 'wordmark-dark.svg',
    isAsked: ({ wordmark }) => Boolean(wordmark),
  },
  {
    word: 'email',
    option: 'support.email',
    message: `Which e-mail address does your help desk have? ${skip}`,
    hint: 'helpdesk@example.com',
  },
  {
    word: 'phone',
    option: 'support.phone',
    message: `And which phone number? ${skip}`,
    hint: '+1 555-0100',
  },
  {
    word: 'page',
    option: 'support.page',
    message: 'At which address do people ask for help, then?',
    hint: 'https://help.example.com',
    isAsked: ({ email, phone }) => !email && !phone,
  },
  {
    word: 'hours',
    option: 'support.hours',
    message: `When does the help desk answer? ${skip}`,
    hint: 'Monday to Friday, 8 am to 6 pm',
  },
  {
    word: 'languages',
    option: 'languages',
    message: 'Which languages do you publish?',
    choices: locales.map((tag) => ({ value: tag, label: languages[tag].name })),
    several: true,
    initial: locales.join(','),
  },
  {
    word: 'prompts',
    option: 'prompts',
    message: 'Which sign-in screens do your people meet?',
    choices: [
      {
        value: 'universal',
        label: "Today's",
        hint: 'the first page says "Welcome to Duo Security"',
      },
      { value: 'classic', label: 'Older ones', hint: 'the first page says "Protect your account"' },
      { value: 'universal,classic', label: 'Both' },
    ],
    initial: 'universal',
  },
  {
    word: 'methods',
    option: 'policy.methods',
    message: `How may people confirm a sign-in? ${adminPanel} Policies › Authentication methods.`,
    choices: [
      { value: 'push', label: 'A tap in the app' },
      { value: 'passcode', label: 'Six digits in the app' },
      { value: 'text', label: 'A code by text message' },
      { value: 'call', label: 'A phone call' },
      { value: 'security-key', label: 'A security key' },
      { value: 'built-in', label: 'Touch ID, Face ID or Windows Hello' },
      { value: 'token', label: 'A token' },
    ] satisfies { value: (typeof methods)[number]; label: string }[],
    several: true,
    initial: 'push,passcode',
  },
  {
    word: 'start',
    option: 'enrollment.start',
    message: 'How do your people begin?',
    choices: [
      { value: 'email', label: 'With an invitation by e-mail' },
      { value: 'sign-in', label: 'Duo asks them when they next sign in' },
      { value: 'both', label: 'Some in one way, some in the other' },
    ],
    initial: 'email',
  },
  {
    word: 'link-days',
    option: 'enrollment.linkDays',
    message: `For how many days does the link in the invitation work? ${adminPanel} Settings › Enrollment. ${skip}`,
    hint: '30',
    isAsked: ({ start }) => start !== 'sign-in',
  },
  {
    word: 'sign-in',
    option: 'enrollment.signIn',
    message: `At which address do your people really sign in? ${skip}`,
    hint: 'https://signin.example.com',
  },
]

/**
 * The brand that answers make.
 * @param logos the files that they name, which lie beside the brand file
 */
export function brandOf(answers: Answers, logos: readonly NamedLogo[]): BrandInput {
  const brand: Record<string, unknown> = {}
  for (const { word, option, several } of questions) {
    const answer = answers[word]?.trim()
    if (!answer) continue
    const isList = several || option === 'prompts'
    if (option === 'site.url') Object.assign(brand, { site: siteAt(answer) })
    else if (option in logoOptions) {
      const logo = logos.find((each) => each.word === word)
      if (logo) set(brand, option, logo.name)
    } else if (/^\d+$/.test(answer) && option === 'enrollment.linkDays') {
      set(brand, option, Number(answer))
    } else set(brand, option, isList ? partsOf(answer) : answer)
  }
  return brand as BrandInput
}

/** What stands between commas, and there is something. */
function partsOf(answer: string): string[] {
  return answer.split(',').flatMap((part) => part.trim() || [])
}

function set(brand: Record<string, unknown>, option: string, value: unknown): void {
  const [group = '', key] = option.split('.')
  if (key === undefined) brand[group] = value
  else brand[group] = { ...(brand[group] as object | undefined), [key]: value }
}

/** The server and the folder of an address; one that has more is left for the check to tell of. */
function siteAt(address: string): BrandInput['site'] {
  const url = URL.parse(address)
  if (url === null || url.pathname === '/' || url.username || url.search || url.hash) {
    return { url: address }
  }
  return { url: url.origin, base: url.pathname }
}

/** What is wrong with an answer, and the word of its question. */
export interface Finding {
  word: string
  diagnostic: Diagnostic
}

const command = 'npm run init'

/**
 * What is wrong with the answers.
 * @param folder where a logo's relative path begins, absolute
 * @param home the folder that the brand file is for, absolute
 */
export async function findingsIn(
  answers: Answers,
  folder: string,
  home: string,
): Promise<Finding[]> {
  const named = logosIn(answers, folder)
  const missing = named.flatMap((logo) => {
    const wrong = cannotBring(logo, home, named)
    const at = { file: command, key: logo.word }
    return wrong ? [{ word: logo.word, diagnostic: { ...wrong, at } }] : []
  })
  const logos = named.filter(({ word }) => !missing.some((finding) => finding.word === word))
  // Nothing is put into the project before all is right.
  const tried = mkdtempSync(path.join(tmpdir(), 'handrail-init-'))
  try {
    for (const logo of logos) bring(logo, tried)
    await checkLogos(checkBrand(brandOf(answers, logos), tried, command))
    return missing
  } catch (error) {
    if (!(error instanceof HandrailError)) throw error
    const found = error.diagnostics.map((each) => findingOf(each, logos))
    // Two parts of an answer may be wrong alike, and have the same place here.
    const once = new Map(found.map((each) => [`${each.word} ${each.diagnostic.message}`, each]))
    return [...missing, ...once.values()]
  } finally {
    rmSync(tried, { recursive: true, force: true })
  }
}

/** A mistake of the brand is told of the word it came from, one inside a logo at the place in that file. */
function findingOf(diagnostic: Diagnostic, logos: readonly NamedLogo[]): Finding {
  const { file, line, key } = diagnostic.at
  const logo = logos.find(({ name }) => name === file)
  if (logo)
    return { word: logo.word, diagnostic: { ...diagnostic, at: { file: logo.written, line } } }
  const word = wordOf(key ?? '')
  return { word, diagnostic: { ...diagnostic, at: { file: command, key: word } } }
}

/** The word of the question that an option comes from; a group's, where no question has it alone. */
function wordOf(option: string): string {
  if (option === 'support') return 'page'
  const [group = ''] = option.split('.')
  const asked =
    questions.find((question) => question.option === option) ??
    questions.find((question) => question.option.split('.')[0] === group)
  return asked?.word ?? option
}
