import { parse } from '@formatjs/icu-messageformat-parser'
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import type { Diagnostic, SourceLocation } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { either } from '../diagnostics/phrases.ts'
import { argumentsIn, tagsIn, wrongPluralOptions } from './message-parts.ts'

/** A parsed message and its position. */
interface ReadMessage {
  at: SourceLocation
  text: string
  parts: MessageFormatElement[]
}

/** The messages of a file, and its problems. */
export interface MessagesRead {
  /** By key, such as `guide.doneTo`. */
  messages: Map<string, ReadMessage>
  problems: Diagnostic[]
}

/**
 * Reads a file of messages with the YAML parser, which also reads JSON and knows the line of every value.
 * @param text the content of the file
 * @param file its path in diagnostics
 */
export function readMessages(text: string, file: string): MessagesRead {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const messages: MessagesRead['messages'] = new Map()
  const problems = document.errors.map(({ message, pos: [from] }): Diagnostic => ({
    code: 'messages-unreadable',
    at: { file, line: lines.linePos(from).line },
    message: `This file cannot be read: ${message.split(/ at line |:\n/)[0]}.`,
    fix: 'It is JSON: each key and each text in double quotes, a comma between two lines.',
  }))
  const visit = (node: unknown, path: string[], line: number): void => {
    const at = { file, line, key: path.join('.') }
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        if (!isScalar(key)) continue
        const { line } = lines.linePos(key.range?.[0] ?? 0)
        visit(value, [...path, String(key.value)], line)
      }
    } else if (isScalar(node) && typeof node.value === 'string') {
      const read = parseMessage(node.value, at)
      if ('text' in read) messages.set(at.key, read)
      else problems.push(read)
    } else
      problems.push({
        code: 'message-not-text',
        at,
        message: 'This is no text.',
        fix: 'Write a text in double quotes.',
      })
  }
  if (!problems.length) visit(document.contents, [], 1)
  return { messages, problems }
}

function parseMessage(text: string, at: SourceLocation): ReadMessage | Diagnostic {
  if (text.includes("'")) {
    return {
      code: 'message-apostrophe',
      at,
      message: "A plain apostrophe (') begins what is not read, and vanishes.",
      fix: 'Write a curly one: ’',
    }
  }
  try {
    return { at, text, parts: parse(text, { requiresOtherClause: true }) }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return {
      code: 'message-syntax',
      at,
      message: `This is no ICU message: ${reason.toLowerCase().replaceAll('_', ' ')}.`,
      fix: 'Copy the braces and tags of the English message, and write your words around them.',
    }
  }
}

/**
 * Compares a language's messages with the English ones.
 * @returns missing and unknown messages, differing arguments or tags, and plurals that the language does not have
 */
export function compareMessages(
  { messages, problems }: MessagesRead,
  english: MessagesRead,
  file: string,
  locale: string,
): Diagnostic[] {
  const keys = [...english.messages.keys()]
  const missing = keys
    // An unreadable message has been reported already.
    .filter((key) => !messages.has(key) && !problems.some(({ at }) => at.key === key))
    .map((key) => ({
      code: 'message-missing',
      at: { file, key },
      message: 'This message is missing.',
      fix: `In English it is "${english.messages.get(key)?.text}".`,
    }))
  const others = [...messages].flatMap(([key, { at, parts }]): Diagnostic[] => {
    const model = english.messages.get(key)
    if (!model) {
      const near = nearest(key, keys)
      const fix = near ? `Did you mean "${near}"?` : 'Take it out.'
      return [{ code: 'message-unknown', at, message: 'English has no message of this name.', fix }]
    }
    return [
      ...differ('{', '}', argumentNames(model.parts), argumentNames(parts), at),
      ...differ('<', '>', tagsIn(model.parts), tagsIn(parts), at),
      ...wrongPluralOptions(parts, locale).map(({ name, known }) => ({
        code: 'message-plural',
        at,
        message: `"${name}" is no plural of this language.`,
        fix: `Write ${either(known)}: these are never translated.`,
      })),
    ]
  })
  return [...missing, ...others]
}

const argumentNames = (parts: MessageFormatElement[]): string[] => Object.keys(argumentsIn(parts))

function differ(
  before: string,
  after: string,
  wanted: string[],
  found: string[],
  at: SourceLocation,
): Diagnostic[] {
  const show = (names: string[]): string =>
    names.map((name) => `${before}${name}${after}`).join(' and ')
  const lacking = wanted.filter((name) => !found.includes(name))
  const surplus = found.filter((name) => !wanted.includes(name))
  return [
    ...(lacking.length
      ? [{ at, message: `The English message has ${show(lacking)}, and this one has not.` }]
      : []),
    ...(surplus.length
      ? [{ at, message: `This message has ${show(surplus)}, and the English one has not.` }]
      : []),
  ].map((problem) => ({
    ...problem,
    code: 'message-arguments',
    fix: 'Copy what stands in braces and tags as it is.',
  }))
}

/**
 * The TypeScript declarations of the arguments and tags of all messages.
 * @returns the whole text of `messages.d.ts`
 */
export function messageTypes({ messages }: MessagesRead): string {
  const all = [...messages].map(([key, { parts }]) => {
    const told = Object.entries(argumentsIn(parts)).map(([name, type]) => `${name}: ${type}`)
    return `  '${key}': ${told.length ? `{ ${told.join('; ')} }` : 'Record<never, never>'}`
  })
  const tagged = [...messages].flatMap(([key, { parts }]) => {
    const tags = tagsIn(parts)
    return tags.length ? [`  '${key}': ${tags.map((tag) => `'${tag}'`).join(' | ')}`] : []
  })
  return [
    '// Made from messages/en.json by "npm run messages".',
    '',
    '/** What each message is told. */',
    'export interface MessageArguments {',
    ...all,
    '}',
    '',
    '/** The tags of each message that has any. */',
    'export interface MessageTags {',
    ...tagged,
    '}',
    '',
  ].join('\n')
}
