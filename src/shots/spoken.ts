import { roleWords } from '../i18n/strings/roles.ts'
import type { Locale } from '../i18n/language.ts'

/** A thing on a screen, as a screen reader would name it. */
export interface SpokenLine {
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
export function spokenOutline(outline: string, locale: Locale): SpokenLine[] {
  const lines = outline.split('\n').flatMap((line): SpokenLine[] => {
    const [, kind = '', name, rest = ''] = /^\s*- ([a-z]+)(?: "((?:[^"\\]|\\.)*)")?(.*)$/.exec(line) ?? []
    const after = /:\s+(.+)$/.exec(rest)?.[1] ?? ''
    const words = [name?.replaceAll('\\"', '"'), after.replace(/^"(.*)"$/, '$1')]
      .filter(Boolean)
      .join(': ')
    if (kind === 'option') {
      return rest.includes('[selected]') && words ? [{ role: roleWords[locale].chosen, words }] : []
    }
    if (silent.includes(kind) || !words) return []
    const role = roleWords[locale][kind as keyof (typeof roleWords)[Locale]]
    const states = Object.entries(roleWords[locale].states)
      .filter(([state]) => rest.includes(`[${state}]`))
      .map(([, said]) => said)
    return [{ ...(role ? { role: String(role) } : {}), words: [words, ...states].join(', ') }]
  })
  // The label that stands above a field is said with the field.
  return lines.filter(
    ({ role, words }, index) => role !== undefined || lines[index + 1]?.words !== words,
  )
}
