import { nearest, ownValue } from '../diagnostics/nearest.ts'
import { either, shorten } from '../diagnostics/phrases.ts'
import type {
  IssueWords,
  SchemaWords,
  UnknownKey,
  WrongValue,
} from '../diagnostics/schema-issues.ts'
import { isLocale, locales } from '../i18n/language.ts'
import { noHelp } from './company.ts'
import { named } from './rules.ts'
import { optionNames } from './schema.ts'

/** For a file that exports no brand. */
export const noBrand = {
  code: 'no-brand',
  message: 'It gives no brand.',
  fix: 'Write: export default defineBrand({ name: "…", support: { email: "…" } })',
}

/** How mistakes in a brand file are worded. */
export const brandWords: SchemaWords = {
  unknownKey: unknownOption,
  missing: ({ path }) => (path.join('.') === 'support' ? noHelp : 'It is missing.'),
  wrong: wrongValue,
}

const typeNames: Readonly<Record<string, string>> = {
  object: 'a group in braces',
  record: 'a group in braces',
  array: 'a list in brackets',
}

/** The generic message for a wrong value: what is written, and what belongs there. */
function wrongValue({ value, type, is, choices }: WrongValue): IssueWords | string {
  if (choices !== undefined) return unknownChoice(value, choices)
  if (value === null) return 'It is missing.'
  if (typeof value === 'string' && value.trim() === '') return 'It is empty.'
  if (typeof value === 'string' && /[\r\n]/.test(value)) return 'It runs over more than one line.'
  if (type === 'boolean') return `${show(value)} is neither true nor false.`
  return `${show(value)} is not ${typeNames[type] ?? is ?? 'what belongs here'}.`
}

/** A value as its author would recognize it. */
function show(value: unknown): string {
  if (typeof value === 'string') return `"${shorten(value)}"`
  if (Array.isArray(value)) return 'A list in brackets'
  if (typeof value === 'function') return 'A function, a Date or the like'
  return typeof value === 'object' && value !== null ? 'A group in braces' : String(value)
}

function unknownOption({ path, key, known, near }: UnknownKey): IssueWords {
  // Texts per language have only languages as keys.
  if (known.every(isLocale)) return unknownLanguage(key)
  const message = `There is no option "${shorten(key)}" here.`
  if (near !== undefined) return { message, fix: `Did you mean "${near}"?` }
  const elsewhere = optionCalled(key)
  const here = known.find((name) => [...path, name].join('.') === elsewhere)
  if (here !== undefined) return { message, fix: `Did you mean "${here}"?` }
  const list = `The options here are ${known.join(', ')}.`
  return { message, fix: elsewhere ? `Did you mean "${elsewhere}"? ${list}` : list }
}

/** The option that a key means by its last word, such as `color` by `brandColor` and `support.email` by `mailAddress`. */
function optionCalled(key: string): string | undefined {
  const words = key.split(/(?<=[a-z])(?=[A-Z])|[^A-Za-z]+/).map((word) => word.toLowerCase())
  const names = [key, ...words.toReversed()]
  // Of options with the same last name the outermost is meant.
  const options = optionNames.toSorted((a, b) => a.split('.').length - b.split('.').length)
  const lastOf = (option: string): string => option.split('.').at(-1) ?? ''
  for (const name of names) {
    const called = ownValue(synonyms, name) ?? name
    const found = options.find((option) => lastOf(option) === called)
    if (found !== undefined) return found
  }
  return undefined
}

/** What people call an option by what it is called elsewhere. */
const synonyms: Readonly<Record<string, string>> = {
  colour: 'color',
  mail: 'email',
  telephone: 'phone',
  telefone: 'phone',
  telefono: 'phone',
  telefon: 'phone',
  tel: 'phone',
  address: 'url',
  website: 'url',
  link: 'url',
  language: 'languages',
  helpdesk: 'support',
  help: 'support',
  contact: 'support',
  company: 'name',
  title: 'heading',
  date: 'reviewed',
  folder: 'base',
  path: 'base',
}

function unknownChoice(value: unknown, choices: readonly string[]): IssueWords {
  if (choices.every(isLocale)) return unknownLanguage(value)
  const meant = typeof value === 'string' ? choiceNear(value, choices) : undefined
  return {
    code: 'unknown-choice',
    message: `${show(value)} is not one of the choices.`,
    fix:
      meant === undefined
        ? `Write ${either(choices.map((choice) => `"${choice}"`))}.`
        : `Did you mean "${meant}"?`,
  }
}

/** Codes of two letters are all near to each other: "UK" is no slip of "US". */
function choiceNear(value: string, choices: readonly string[]): string | undefined {
  const areCodes = choices.every((choice) => /^[A-Z]{2}$/.test(choice))
  return areCodes
    ? choices.find((choice) => choice === value.toUpperCase())
    : nearest(value, choices)
}

function unknownLanguage(value: unknown): IssueWords {
  const meant = String(value).slice(0, 2).toLowerCase()
  return {
    code: 'unknown-language',
    message: `There is no language ${show(value)}.`,
    fix: isLocale(meant) ? `Did you mean "${meant}"?` : `Write ${either(locales.map(named))}.`,
  }
}
