import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { HandrailError } from '../src/diagnostics/diagnostic.ts'
import { locales } from '../src/i18n/language.ts'
import { messageProblems, readLanguage } from '../src/i18n/message-files.ts'
import { messageTypes } from '../src/i18n/read-messages.ts'
import { root } from './project.ts'
import type { Command } from './cli.ts'

/** `npm run messages`: writes the types of the interface words, and says what a language lacks. */
export const messages: Command = {
  async run() {
    const english = readLanguage(root, 'en')
    if (english.problems.length) throw new HandrailError(english.problems)
    writeFileSync(path.join(root, 'src', 'i18n', 'messages.d.ts'), messageTypes(english))
    const problems = messageProblems(root, locales)
    if (problems.length) throw new HandrailError(problems)
    console.log(`${english.messages.size} messages in ${locales.join(', ')}: all complete.`)
  },
}
