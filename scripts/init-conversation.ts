import type { Readable, Writable } from 'node:stream'
import { cancel, intro, isCancel, log, multiselect, outro, select, text } from '@clack/prompts'
import { exampleOf } from '../src/brand/schema.ts'
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts'
import { findingsIn } from './init-answers.ts'
import { questions } from './init-questions.ts'
import type { Answers, Question } from './init-questions.ts'

/** Where a conversation is read from and written to. */
export interface Terminal {
  input: Readable
  output: Writable
}

/**
 * Asks what nobody has answered on the command line, until each answer is right.
 * @param folder where a logo's relative path begins, absolute
 * @param home the folder that the brand file is for, absolute
 * @returns every answer, or nothing where the person has gone away
 */
export async function ask(
  given: Answers,
  folder: string,
  home: string,
  terminal: Terminal,
): Promise<Answers | undefined> {
  intro('A new brand file. Press Ctrl+C to stop: nothing is written before the end.', terminal)
  let answers = given
  for (const question of questions) {
    if (answers[question.word] !== undefined || question.isAsked?.(answers) === false) continue
    for (;;) {
      const answer = await answerTo(question, answers[question.word], terminal)
      if (isCancel(answer)) {
        cancel('Nothing was written.', terminal)
        return undefined
      }
      answers = { ...answers, [question.word]: String(answer) }
      const wrong = await findingsAbout(question, answers, folder, home)
      if (wrong.length === 0) break
      log.error(wrong.map(({ message, fix }) => `${message} ${fix ?? ''}`).join('\n'), terminal)
    }
  }
  outro('That is all.', terminal)
  return answers
}

function answerTo(
  { option, message, hint = plainExample(option), choices, several, initial = '' }: Question,
  before: string | undefined,
  terminal: Terminal,
) {
  const options = (choices ?? []).map((choice) => ({ ...choice }))
  if (several) {
    return multiselect({ message, options, initialValues: initial.split(','), ...terminal })
  }
  if (choices) return select({ message, options, initialValue: initial, ...terminal })
  const asked = hint === undefined ? message : `${message}\nExample: ${hint}`
  return text({ message: asked, initialValue: before, defaultValue: '', ...terminal })
}

/** The example of an option as a person types it, without the quotes that a file needs. */
function plainExample(option: string): string | undefined {
  return exampleOf(option)?.replace(/^'(.*)'$/, '$1')
}

/** What is wrong with one answer. What nobody has been asked yet is not missing. */
async function findingsAbout(
  { word }: Question,
  answers: Answers,
  folder: string,
  home: string,
): Promise<Diagnostic[]> {
  const findings = await findingsIn({ name: 'Acme', phone: '555-0100', ...answers }, folder, home)
  return findings.filter((finding) => finding.word === word).map(({ diagnostic }) => diagnostic)
}
