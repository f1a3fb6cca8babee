import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Locale } from './language.ts'
import { compareMessages, readMessages } from './read-messages.ts'
import type { MessagesRead } from './read-messages.ts'

/** The file of a language's messages, relative to the project. */
export const messageFile = (locale: Locale): string => `src/i18n/messages/${locale}.json`

/** Reads a language's messages; a missing file is reported as a problem. */
export function readLanguage(root: string, locale: Locale): MessagesRead {
  const file = messageFile(locale)
  const full = path.join(root, file)
  if (existsSync(full)) return readMessages(readFileSync(full, 'utf8'), file)
  const fix = `Copy ${messageFile('en')} to it and translate the texts.`
  const problem = {
    code: 'messages-missing',
    at: { file },
    message: `There are no interface words for the language "${locale}".`,
    fix,
  }
  return { messages: new Map(), problems: [problem] }
}

/** Every problem in the messages of some languages, each compared with English. */
export function messageProblems(root: string, locales: readonly Locale[]): Diagnostic[] {
  const english = readLanguage(root, 'en')
  if (english.problems.length) return english.problems
  return locales.flatMap((locale) => {
    const language = readLanguage(root, locale)
    // An unreadable file has no messages to compare.
    if (!language.messages.size) return language.problems
    return [
      ...language.problems,
      ...compareMessages(language, english, messageFile(locale), locale),
    ]
  })
}
