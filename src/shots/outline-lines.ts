import type { Locale } from '../i18n/language.ts'
import { keysBelow, messagesFor } from '../i18n/translate.ts'

/** A thing on a screen, as a screen reader would name it. */
export interface OutlineLine {
  /** In the reader's language; unset for plain text. */
  role?: string
  /** As the screen shows them. */
  words: string
}

/** What only groups others, and says nothing itself. */
const silent = ['list', 'group', 'generic', 'img', 'status', 'option']

/**
 * A screen's recorded accessibility outline (Playwright's ARIA snapshot: `- button "Next"`, `- text: Where`) as lines
 * that a person can read: a screen that nobody can see is then still known before it comes.
 * @param outline indented lines; of a list's options only the chosen one is said
 */
export function outlineLines(outline: string, locale: Locale): OutlineLine[] {
  const t = messagesFor(locale)
  const roleOf = (kind: string): string | undefined => {
    const known = keysBelow('roles.names').find((name) => name === kind)
    return known && t(`roles.names.${known}`)
  }
  const things = outline.split('\n').flatMap((line) => {
    // A name that holds a colon stands in quotes as a whole.
    const plain = line.replace(/^(\s*- )'(.*)'(:.*)?$/, (_, start, inner: string, rest = '') => {
      return `${start}${inner.replaceAll("''", "'")}${rest}`
    })
    const [, kind = '', name, rest = ''] =
      /^\s*- ([a-z]+)(?: "((?:[^"\\]|\\.)*)")?(.*)$/.exec(plain) ?? []
    const after = /:\s+(.+)$/.exec(rest)?.[1]?.replace(/^"(.*)"$/, '$1') ?? ''
    const said = [name, after].filter(Boolean).join(': ').replaceAll('\\"', '"')
    const chosen = kind === 'option' && rest.includes('[selected]')
    if ((silent.includes(kind) && !chosen) || !said) return []
    const states = keysBelow('roles.states')
      .filter((state) => rest.includes(`[${state}]`))
      .map((state) => t(`roles.states.${state}`))
    return [{ role: roleOf(chosen ? 'chosen' : kind), said, states }]
  })
  // The label that stands beside a field or a choice is said with it.
  const isSaidBeside = (index: number): boolean =>
    [things[index - 1], things[index + 1]].some(
      (other) => other?.role !== undefined && other.said === things[index]?.said,
    )
  return things
    .filter(({ role }, index) => role !== undefined || !isSaidBeside(index))
    .map(({ role, said, states }) => ({
      ...(role ? { role } : {}),
      words: [said, ...states].join(', '),
    }))
}
