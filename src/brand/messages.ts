import type { z } from 'astro/zod'
import type { Locale } from '../i18n/language.ts'
import { languages, locales } from '../i18n/language.ts'
import type { IssueNote } from './fields.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { either, shorten } from '../diagnostics/phrases.ts'
import { options } from './options.ts'
import type { Diagnostic, UnlocatedDiagnostic } from '../diagnostics/diagnostic.ts'
import { valueAt } from './schema.ts'

type Issue = z.core.$ZodIssue

/** A value as a person would recognise it from their file. */
function show(value: unknown): string {
  if (typeof value === 'string') {
    return `"${shorten(value)}"`
  }
  if (Array.isArray(value)) return 'A list in brackets'
  if (typeof value === 'function') return 'A function'
  return typeof value === 'object' && value !== null ? 'A group in braces' : String(value)
}

const named = (tag: Locale) => `"${tag}" (${languages[tag].name})`

const typeNames: Record<string, string> = {
  string: 'a text in quotes',
  object: 'a group in braces',
  record: 'a group in braces',
  array: 'a list in brackets',
}

function example(path: readonly string[]): string | undefined {
  const found = path.map((_, index) => options[path.slice(0, path.length - index).join('.')])
  const option = found.find((candidate) => candidate !== undefined)
  return option && `Example: ${option.example}`
}

/** The sentence that fits every option: what is written, what belongs there, an example. */
function general(
  path: readonly string[],
  value: unknown,
  expected = 'string',
): UnlocatedDiagnostic {
  const fix = example(path)
  if (path.length === 0) return noBrand
  if (value === undefined || value === null) return { message: 'It is missing.', fix }
  if (typeof value === 'string' && value.trim() === '') return { message: 'It is empty.', fix }
  if (typeof value === 'string' && /[\r\n]/.test(value)) {
    return { message: 'It runs over more than one line.', fix }
  }
  if (expected === 'boolean') return { message: `${show(value)} is neither true nor false.`, fix }
  const group = expected === 'object' || expected === 'record'
  const is = (group ? undefined : options[path.join('.')]?.is) ?? typeNames[expected]
  return { message: `${show(value)} is not ${is ?? 'what belongs here'}.`, fix }
}

/** For a file that gives something else than a brand, or nothing. */
export const noBrand: UnlocatedDiagnostic = {
  message: 'It gives no brand.',
  fix: 'Write: export default defineBrand({ name: "…", support: { email: "…" } })',
}

const noHelp: UnlocatedDiagnostic = {
  message: 'There is no way to reach help, and a reader who is stuck needs one.',
  fix: 'Write at least one of email, phone and page. Example: { email: "helpdesk@example.com" }',
}

function unknownLanguage(value: unknown): UnlocatedDiagnostic {
  const meant = String(value).slice(0, 2).toLowerCase()
  return {
    message: `There is no language ${show(value)}.`,
    fix: locales.some((tag) => tag === meant)
      ? `Did you mean "${meant}"?`
      : `Write ${either(locales.map(named))}.`,
  }
}

function unknownKey(key: string, path: readonly string[]): UnlocatedDiagnostic {
  const inGroup = path.map((part) => `${part}.`).join('')
  const siblings = Object.keys(options).flatMap((name) => {
    const rest = name.startsWith(inGroup) ? name.slice(inGroup.length) : ''
    return rest === '' || rest.includes('.') ? [] : [rest]
  })
  // The only groups whose keys are not options hold a text a language.
  if (siblings.length === 0) return unknownLanguage(key)
  const message = `There is no option "${key}" here.`
  const sibling = nearest(key, siblings)
  if (sibling !== undefined) return { message, fix: `Did you mean "${sibling}"?` }
  const elsewhere = Object.keys(options).find((name) => name.split('.').at(-1) === key)
  const list = `The options here are ${siblings.join(', ')}.`
  return { message, fix: elsewhere ? `Did you mean "${elsewhere}"? ${list}` : list }
}

function unknownChoice(
  value: unknown,
  path: readonly string[],
  choices: unknown[],
): UnlocatedDiagnostic {
  if (path[0] === 'languages' || path[0] === 'defaultLanguage') return unknownLanguage(value)
  const texts = choices.map(String)
  const meant = typeof value === 'string' ? nearest(value, texts) : undefined
  return {
    message: `${show(value)} is not one of the choices.`,
    fix:
      meant === undefined
        ? `Write ${either(texts.map((choice) => `"${choice}"`))}.`
        : `Did you mean "${meant}"?`,
  }
}

function custom(
  issue: Issue & { code: 'custom' },
  path: string[],
  value: unknown,
): UnlocatedDiagnostic {
  const { said, noHelp: helpless, notIn, missing } = (issue.params ?? {}) as IssueNote
  if (said !== undefined) return said
  if (helpless === true) return noHelp
  if (notIn !== undefined) {
    return {
      message: `${show(value)} is not one of your languages.`,
      fix: `Write ${either(notIn.map((tag) => `"${tag}"`))}, or add it to languages.`,
    }
  }
  if (missing !== undefined) {
    return {
      message: `There is no text for ${either(missing.map(named))}.`,
      fix: 'Add it, or write one text in quotes for all languages.',
    }
  }
  return general(path, value)
}

/** What an issue is called that only says: this shape was not meant. */
const otherShape = ['invalid_type', 'invalid_value']

/**
 * Of several shapes that an option may have, the issues of the one that the person tried to write.
 */
function likeliest(issue: Issue & { code: 'invalid_union' }): Issue[] {
  const tried = issue.errors.find((branch) =>
    branch.some(({ code, path }) => !otherShape.includes(code ?? '') || path.length > 0),
  )
  return tried ?? []
}

/**
 * Turns the schema's issues into sentences for the person who wrote the file: all of them, in the
 * order of the schema. `file` is what the person calls the file, `input` what they wrote in it.
 */
export function brandProblems(
  issues: readonly Issue[],
  input: unknown,
  file: string,
): Diagnostic[] {
  return issues.flatMap((issue) => {
    const path = issue.path.filter((key) => typeof key !== 'number').map(String)
    const value = valueAt(input, issue.path)
    const key = path.length === 0 ? undefined : path.join('.')
    const problem = (sentence: UnlocatedDiagnostic): Diagnostic => ({
      at: { file, key },
      ...sentence,
    })
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((unknown) => ({
          at: { file, key: [...path, unknown].join('.') },
          ...unknownKey(unknown, path),
        }))
      case 'invalid_union': {
        const inner = likeliest(issue).map((each) => ({
          ...each,
          path: [...issue.path, ...each.path],
        }))
        if (inner.length > 0) return brandProblems(inner, input, file)
        return problem(general(path, value))
      }
      case 'invalid_value':
        return problem(
          value === undefined ? general(path, value) : unknownChoice(value, path, issue.values),
        )
      case 'invalid_type':
        if (key === 'support' && value === undefined) return problem(noHelp)
        return problem(general(path, value, issue.expected))
      case 'custom':
        return problem(custom(issue, path, value))
      default:
        return problem(general(path, value))
    }
  })
}
