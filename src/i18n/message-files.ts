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
  return { messages: new Map(), problems: [noMessages(locale)] }
}

/** What is wrong where a language has no file of messages. */
export function noMessages(locale: Locale): Diagnostic {
  return {
    code: 'messages-missing',
    at: { file: messageFile(locale) },
    message: `There are no interface words for the language "${locale}".`,
    fix: `Copy ${messageFile('en')} to it and translate the texts.`,
  }
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
