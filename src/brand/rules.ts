import { either } from '../diagnostics/phrases.ts'
import { valueAt } from '../diagnostics/schema-issues.ts'
import type { PathDiagnostic } from '../diagnostics/schema-issues.ts'
import { isLocale, languages, locales } from '../i18n/language.ts'
import type { Locale } from '../i18n/language.ts'
import { optionValue, valuesOf } from './schema.ts'
import { isGroup } from './group.ts'

/** `"es" (Español)`. */
export const named = (tag: Locale): string => `"${tag}" (${languages[tag].name})`

/**
 * Finds options that contradict each other. It looks at the raw input, so that it also runs when other options are
 * wrong and a person sees all mistakes at once.
 */
export function findContradictions(input: unknown): PathDiagnostic[] {
  return [...languageRules(input), ...policyRules(input), ...promptRules(input)]
}

function languageRules(input: unknown): PathDiagnostic[] {
  const written = optionValue(input, 'languages') ?? locales
  if (!Array.isArray(written) || written.length === 0 || !written.every(isLocaleTag)) return []
  const found: PathDiagnostic[] = []
  const first = optionValue(input, 'defaultLanguage')
  if (isLocaleTag(first) && !written.includes(first)) {
    found.push({
      code: 'unpublished-default',
      path: ['defaultLanguage'],
      message: `"${first}" is not one of your languages.`,
      fix: `Write ${either(written.map((tag) => `"${tag}"`))}, or add it to languages.`,
    })
  }
  // A text that is written per language needs every language that is published.
  for (const { path, value: texts } of valuesOf(input, 'localized', 'page-text')) {
    if (!isGroup(texts) || !Object.keys(texts).every(isLocale)) continue
    const missing = written.filter((tag) => valueAt(texts, [tag]) === undefined)
    if (missing.length === 0) continue
    found.push({
      code: 'untranslated-text',
      path,
      message: `There is no text for ${either(missing.map(named))}.`,
      fix: 'Add it, or write one text in quotes for all languages.',
    })
  }
  return found
}

function policyRules(input: unknown): PathDiagnostic[] {
  const allowed = optionValue(input, 'policy.methods')
  if (!includes(allowed, 'push')) {
    return [
      {
        code: 'push-not-allowed',
        path: ['policy', 'methods'],
        message: '"push" is missing, and the guides teach people to confirm with a tap in the app.',
        fix: 'Add "push".',
      },
    ]
  }
  if (includes(allowed, 'call') || !isGroup(optionValue(input, 'policy.callKeys'))) return []
  return [
    {
      code: 'keys-without-calls',
      path: ['policy', 'callKeys'],
      message: 'These are keys for calls, and calls are not among your methods.',
      fix: 'Add "call" to policy.methods, or delete callKeys.',
    },
  ]
}

function promptRules(input: unknown): PathDiagnostic[] {
  const shown = optionValue(input, 'prompts') ?? ['universal']
  const found: PathDiagnostic[] = []
  const code = 'prompt-not-shown'
  if (isGroup(optionValue(input, 'classic')) && !includes(shown, 'classic')) {
    found.push({
      code,
      path: ['classic'],
      message: 'This is about the classic prompt, and your people do not see it.',
      fix: 'Write prompts: ["classic"], or delete classic.',
    })
  }
  if (isGroup(optionValue(input, 'universal')) && !includes(shown, 'universal')) {
    found.push({
      code,
      path: ['universal'],
      message: 'This is about the Universal Prompt, and your people do not see it.',
      fix: 'Add "universal" to prompts, or delete universal.',
    })
  }
  return found
}

/** Whether a list has a word; what is not a list is reported by the schema. */
function includes(list: unknown, word: string): boolean {
  return !Array.isArray(list) || list.includes(word)
}

function isLocaleTag(value: unknown): value is Locale {
  return typeof value === 'string' && isLocale(value)
}
