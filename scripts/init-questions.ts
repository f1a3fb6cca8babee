import type { methods } from '../src/brand/methods.ts'
import { languages, locales } from '../src/i18n/language.ts'

/** What a person answered, by the words that a question has on the command line. */
export type Answers = Readonly<Record<string, string | undefined>>

/** One thing that a new brand file says, as it is asked in a conversation and given on the command line. */
export interface Question {
  /** Its name on the command line, as in `color=#0f6b5c`. */
  word: string
  /** The option that it answers, by its dotted name. */
  option: string
  message: string
  /** An example of an answer, where the one of the option's rule does not do. */
  hint?: string
  /** What there is to choose from; several answers are written with commas. */
  choices?: readonly { value: string; label: string; hint?: string }[]
  several?: boolean
  /** What is chosen already. */
  initial?: string
  /** Whether it is worth asking after what was answered before. */
  isAsked?: (answers: Answers) => boolean
}

const skip = 'Leave it empty to skip.'
const adminPanel = "Duo's Admin Panel:"

/** Everything that is asked, in order. */
export const questions: readonly Question[] = [
  {
    word: 'name',
    option: 'name',
    message: 'What is your company called, as its people say it in a sentence?',
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
    hint: 'https://www.example.com/guide/',
  },
  { word: 'color', option: 'color', message: `What is your brand color? ${skip}` },
  {
    word: 'logo',
    option: 'logo.light',
    message: `Where is your logo for white pages, an SVG or PNG file? ${skip}`,
  },
  forDark('logo'),
  {
    word: 'wordmark',
    option: 'wordmark.light',
    message: `Or a wide one with your name drawn in it, which stands alone? ${skip}`,
    isAsked: ({ logo }) => !logo,
  },
  forDark('wordmark'),
  {
    word: 'email',
    option: 'support.email',
    message: `Which e-mail address does your help desk have? ${skip}`,
  },
  {
    word: 'phone',
    option: 'support.phone',
    message: `And which phone number? ${skip}`,
  },
  {
    word: 'page',
    option: 'support.page',
    message: 'At which address do people ask for help, then?',
    isAsked: ({ email, phone }) => !email && !phone,
  },
  {
    word: 'hours',
    option: 'support.hours',
    message: `When does the help desk answer? ${skip}`,
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
    isAsked: ({ start }) => start !== 'sign-in',
  },
  {
    word: 'sign-in',
    option: 'enrollment.signIn',
    message: `At which address do your people really sign in? ${skip}`,
  },
  {
    word: 'opens',
    option: 'rollout.opens',
    message: `From which day on may your people set up? ${skip}`,
  },
  {
    word: 'required',
    option: 'rollout.required',
    message: 'And from which day on do they need it to sign in?',
    isAsked: ({ opens }) => Boolean(opens),
  },
]

/** The other half of a question for a logo. */
function forDark(word: 'logo' | 'wordmark'): Question {
  return {
    word: `${word}-dark`,
    option: `${word}.dark`,
    message: `And the one for dark pages? ${skip}`,
    isAsked: (answers) => Boolean(answers[word]),
  }
}
