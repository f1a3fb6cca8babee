import { IntlMessageFormat } from 'intl-messageformat'
import { HandrailError, withoutStack } from '../diagnostics/diagnostic.ts'
import { languages, locales } from './language.ts'
import type { Locale } from './language.ts'
import { messageFile, noMessages } from './message-files.ts'
import { tagsIn } from './message-parts.ts'
import type { MessageArguments, MessageTags } from './messages.d.ts'

/** The key of a message, such as `guide.doneTo`. */
export type MessageKey = keyof MessageArguments

/** The key of a message with tags. */
export type TaggedKey = keyof MessageTags

/** The arguments of a message; most have none. */
type Arguments<K extends MessageKey> =
  Record<never, never> extends MessageArguments[K] ? [] : [MessageArguments[K]]

/** The keys below a prefix, without the prefix. */
export type KeyBelow<Prefix extends string> = MessageKey extends infer K
  ? K extends `${Prefix}.${infer Rest}`
    ? Rest
    : never
  : never

/** A part of a message: text, or a tag and its content. */
export type Piece = string | { tag: string; pieces: Piece[] }

/** The messages of one language. */
export interface Messages {
  /** A message as plain text, without its tags but with their content. */
  <K extends MessageKey>(key: K, ...values: Arguments<K>): string
  /** A message with tags as parts, for the component `Rich`. */
  pieces<K extends TaggedKey>(key: K, ...values: Arguments<K>): Piece[]
}

/** A file of messages: nested sections of ICU messages. */
interface MessageFile {
  [key: string]: string | MessageFile
}

// Vite and Node both support this form; static imports would be a second list of languages.
const files: Record<string, MessageFile> = Object.fromEntries(
  await Promise.all(
    locales.map(async (locale): Promise<[string, MessageFile]> => {
      // `npm run check` reports invalid JSON, with its line.
      const file = await import(`./messages/${locale}.json`, { with: { type: 'json' } }).catch(
        () => undefined,
      )
      return [locale, file?.default ?? {}]
    }),
  ),
)

/** Dates are calendar days, which do not shift with the time zone. */
const formats = { date: { long: { timeZone: 'UTC' } } }

/** Cached, because creating a format takes ten times as long as using it. */
const known = new Map<Locale, Messages>()

/**
 * The messages of a language.
 * @returns a function from key and arguments to text; it throws `HandrailError` for a key that the language's file
 * lacks
 */
export function messagesFor(locale: Locale): Messages {
  const before = known.get(locale)
  if (before) return before
  const made = new Map<string, IntlMessageFormat>()
  const formatOf = (key: string): IntlMessageFormat => {
    const format = made.get(key) ?? readMessage(key, locale)
    made.set(key, format)
    return format
  }
  const t = (key: string, values: object = {}): string => {
    const format = formatOf(key)
    const tags = tagsIn(format.getAst()).map((tag) => [tag, (inner: string[]) => inner.join('')])
    return String(format.format({ ...Object.fromEntries(tags), ...values }))
  }
  const pieces = (key: string, values: object = {}): Piece[] => {
    const format = formatOf(key)
    const tags = tagsIn(format.getAst()).map((tag) => [
      tag,
      (inner: Piece[]) => ({ tag, pieces: inner }),
    ])
    const formatted = format.format<Piece>({ ...Object.fromEntries(tags), ...values })
    return Array.isArray(formatted) ? formatted : [formatted]
  }
  const messages: Messages = Object.assign(t, { pieces })
  known.set(locale, messages)
  return messages
}

/**
 * The keys below a section, in the order of the English file.
 * @param prefix a section, such as `portal.tasks`
 */
export function keysBelow<Prefix extends string>(prefix: Prefix): KeyBelow<Prefix>[] {
  const section = find(prefix, 'en')
  return (typeof section === 'object' ? Object.keys(section) : []) as KeyBelow<Prefix>[]
}

/** The message or section at a path; `undefined` where there is none. */
function find(key: string, locale: Locale): string | MessageFile | undefined {
  return key
    .split('.')
    .reduce<string | MessageFile | undefined>(
      (inner, name) => (typeof inner === 'object' ? inner[name] : undefined),
      files[locale],
    )
}

function readMessage(key: string, locale: Locale): IntlMessageFormat {
  if (!files[locale]) throw withoutStack(new HandrailError([noMessages(locale)]))
  const message = find(key, locale)
  if (typeof message !== 'string') {
    const at = { file: messageFile(locale), key }
    const message = 'This message is missing, and a page needs it.'
    const fix = 'Add it there and in every other language, then run "npm run messages".'
    throw withoutStack(new HandrailError([{ code: 'message-missing', at, message, fix }]))
  }
  const { formatTag = locale } = languages[locale]
  return new IntlMessageFormat(message, formatTag, formats)
}
