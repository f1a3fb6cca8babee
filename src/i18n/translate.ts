import { IntlMessageFormat } from 'intl-messageformat'
import { HandrailError } from '../diagnostics/diagnostic.ts'
import { languages, locales } from './language.ts'
import type { Locale } from './language.ts'
import { messageFile } from './message-files.ts'
import { tagsIn } from './message-parts.ts'
import type { MessageArguments, MessageTags } from './messages.d.ts'

/** The key of an interface message, such as `guide.doneTo`. */
export type MessageKey = keyof MessageArguments

/** The key of a message with tags in its sentence. */
export type TaggedKey = keyof MessageTags

/** What a message wants to be told; nothing for most. */
type Told<K extends MessageKey> =
  Record<never, never> extends MessageArguments[K] ? [] : [MessageArguments[K]]

/** The names of all keys below a prefix. */
export type KeyBelow<Prefix extends string> = MessageKey extends infer K
  ? K extends `${Prefix}.${infer Rest}`
    ? Rest
    : never
  : never

/** A piece of a sentence: words, or what stands inside a tag. */
export type Piece = string | { tag: string; pieces: Piece[] }

/** The interface words of one language. */
export interface Messages {
  /** A message as plain text; what stands inside tags is kept, the tags are not. */
  <K extends MessageKey>(key: K, ...told: Told<K>): string
  /** A message with tags in pieces, for the component `Rich`. */
  pieces<K extends TaggedKey>(key: K, ...told: Told<K>): Piece[]
}

/** A file of messages: sections, and in them ICU messages. */
interface MessageFile {
  [key: string]: string | MessageFile
}

// Vite and Node both read this form, and a static import for each language would be a second list of languages.
const files: Record<string, MessageFile> = Object.fromEntries(
  await Promise.all(
    locales.map(async (locale): Promise<[string, MessageFile]> => {
      // What is wrong in a file that is no JSON, the check says, with its line.
      const file = await import(`./messages/${locale}.json`, { with: { type: 'json' } }).catch(
        () => undefined,
      )
      return [locale, file?.default ?? {}]
    }),
  ),
)

/** Dates are days, not moments: every reader sees the same one. */
const formats = { date: { long: { timeZone: 'UTC' } } }

/** Making a format takes ten times longer than using it. */
const known = new Map<Locale, Messages>()

/**
 * The interface words of a language.
 * @returns a function from key and arguments to text; it throws `HandrailError` for a key that the language's file lacks
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
  const t = (key: string, told: object = {}): string => {
    const format = formatOf(key)
    const tags = tagsIn(format.getAst()).map((tag) => [tag, (inner: string[]) => inner.join('')])
    return String(format.format({ ...Object.fromEntries(tags), ...told }))
  }
  const pieces = (key: string, told: object = {}): Piece[] => {
    const format = formatOf(key)
    const tags = tagsIn(format.getAst()).map((tag) => [
      tag,
      (inner: Piece[]) => ({ tag, pieces: inner }),
    ])
    const formatted = format.format<Piece>({ ...Object.fromEntries(tags), ...told })
    return Array.isArray(formatted) ? formatted : [formatted]
  }
  const messages: Messages = Object.assign(t, { pieces })
  known.set(locale, messages)
  return messages
}

/**
 * The names below a section of the messages, in the order of the English file.
 * @param prefix a section, such as `portal.tasks`
 */
export function keysBelow<Prefix extends string>(prefix: Prefix): KeyBelow<Prefix>[] {
  const section = find(prefix, 'en')
  return (typeof section === 'object' ? Object.keys(section) : []) as KeyBelow<Prefix>[]
}

/** What a path of keys leads to; `undefined` where nothing stands there. */
function find(key: string, locale: Locale): string | MessageFile | undefined {
  return key
    .split('.')
    .reduce<string | MessageFile | undefined>(
      (inner, name) => (typeof inner === 'object' ? inner[name] : undefined),
      files[locale],
    )
}

function readMessage(key: string, locale: Locale): IntlMessageFormat {
  const message = find(key, locale)
  if (typeof message !== 'string') {
    throw new HandrailError([
      {
        code: 'message-missing',
        at: { file: messageFile(locale), key },
        message: 'This message is missing, and a page needs it.',
        fix: 'Run "npm run messages" for the list of all that are missing.',
      },
    ])
  }
  const { formatTag = locale } = languages[locale]
  return new IntlMessageFormat(message, formatTag, formats)
}
