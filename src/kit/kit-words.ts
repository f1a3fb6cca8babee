import GithubSlugger from 'github-slugger'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { HandrailError } from '../diagnostics/diagnostic.ts'
import type { Project } from '../guide/load.ts'
import type { Locale } from '../i18n/language.ts'
import { kitValues } from './kit-values.ts'
import { mailNames, pieceNames } from './pieces.ts'
import type { Piece } from './pieces.ts'
import { readWords } from './read-words.ts'
import type { Words } from './read-words.ts'
import { groupsOf } from './rollout.ts'
import type { Days, Group } from './rollout.ts'

/** A mail with the name of its files, and the group that it is for. */
export interface NamedMail {
  name: string
  group?: string
  words: Words
}

/** All words of a kit in one language. */
export interface KitWords {
  locale: Locale
  mails: NamedMail[]
  /** What is no mail; without what is not for this brand's people. */
  texts: Partial<Record<Piece, Words>>
  groups: Group[]
}

/**
 * Reads all words of a kit.
 * @throws HandrailError with every mistake in them, at once
 */
export function readKitWords(project: Project): KitWords[] {
  const problems = new Map<string, Diagnostic>()
  const read = (piece: Piece, locale: Locale, days: Days | undefined): Words | undefined => {
    const found = readWords(piece, kitValues(project, locale, days), project)
    // Each group reads the same files, and a mistake in one is one mistake.
    for (const each of found.problems) problems.set(JSON.stringify(each), each)
    return found.words
  }
  const all = project.brand.languages.map((locale): KitWords => {
    const groups = groupsOf(project.brand, locale)
    // What hangs on a wall is read by every group: it says a day only where all have the same.
    const [only, ...others] = groups
    const common = others.length === 0 ? only?.days : undefined
    const texts = Object.fromEntries(
      pieceNames
        .filter((piece) => !mailNames.includes(piece))
        .map((piece) => [piece, read(piece, locale, common)]),
    )
    const mails = mailNames.flatMap((piece) => {
      // Names that differ in a sign only would be one file: the second gets a number.
      const slugger = new GithubSlugger()
      return forGroups(groups, (days) => read(piece, locale, days)).map(({ group, words }) => ({
        name: group === undefined ? piece : `${piece}-${slugger.slug(group)}`,
        group,
        words,
      }))
    })
    return { locale, mails, texts, groups }
  })
  if (problems.size > 0) throw new HandrailError([...problems.values()])
  return all
}

/** A mail for each group; one for all where it says nothing that differs. */
function forGroups(
  groups: readonly Group[],
  read: (days: Days | undefined) => Words | undefined,
): { group?: string; words: Words }[] {
  if (groups.length === 0) return [read(undefined)].flatMap((words) => (words ? [{ words }] : []))
  const each = groups.flatMap(({ name, days }) => {
    const words = read(days)
    return words ? [{ group: name, words }] : []
  })
  const isSame = new Set(each.map(({ words }) => JSON.stringify(words))).size === 1
  return isSame ? each.slice(0, 1).map(({ words }) => ({ words })) : each
}
