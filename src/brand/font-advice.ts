import { readFileSync } from 'node:fs'
import type { Diagnostic, UnlocatedDiagnostic } from '../diagnostics/diagnostic.ts'
import { languages } from '../i18n/language.ts'
import type { Locale } from '../i18n/language.ts'
import type { Brand } from './brand.ts'
import { cutFont, isLeftToDevices, mostBytes } from './font-cut.ts'
import { openFont } from './font-files.ts'
import { optionAt } from './option-at.ts'

/** What is needed to judge a brand's font. */
export type FontBrand = Pick<Brand, 'folder' | 'file' | 'name' | 'shortName' | 'theme'>

/** Scripts by what Unicode calls them, as they are told apart where a font has none of their letters. */
const scripts =
  'Latin Greek Cyrillic Armenian Hebrew Arabic Devanagari Bengali Tamil Thai Georgian Ethiopic'
    .split(' ')
    .map((name) => ({ name, pattern: new RegExp(`\\p{Script=${name}}`, 'u') }))

/** A script of which pages have fewer letters than this is not what they are written in: a foreign name, say. */
const fewestOfScript = 10

/** Letters that are named one by one. */
const mostNamed = 12

/**
 * What a brand's font has not, or has too much of: nothing that keeps a site from being published.
 * @param letters by language, what pages are written in
 */
export async function adviseOnFont(
  brand: FontBrand,
  letters: Partial<Record<Locale, ReadonlySet<string>>>,
): Promise<Diagnostic[]> {
  const files = brand.theme.font
  if (!files) return []
  const told: [use: string, advice: UnlocatedDiagnostic][] = []
  for (const [use, file] of Object.entries(files)) {
    const font = file === undefined ? undefined : openFont(readFileSync(file))
    const has = (letter: string): boolean =>
      font?.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0) ?? false
    for (const advice of lackingLetters(brand, letters, has)) told.push([use, advice])
  }
  const { bytes } = await cutFont(
    files,
    Object.values(letters).flatMap((own) => [...own]),
  )
  if (bytes > mostBytes) told.push(['', tooHeavy(bytes, files.bold !== undefined)])
  return told.map(([use, advice]) => ({
    at: optionAt(brand, ['theme', 'font', ...(use === '' ? [] : [use])]),
    ...advice,
  }))
}

function lackingLetters(
  { name, shortName }: FontBrand,
  letters: Partial<Record<Locale, ReadonlySet<string>>>,
  has: (letter: string) => boolean,
): UnlocatedDiagnostic[] {
  const code = 'font-lacks-letters'
  const fix =
    "Readers see them in their device's own font: name a file that has them, or leave it so."
  const isWord = (letter: string): boolean => /[\p{L}\p{M}\p{N}]/u.test(letter)
  const lacking = (own: Iterable<string>): string[] =>
    [...own].filter((letter) => isWord(letter) && !has(letter)).sort()
  const inName = lacking(new Set(`${name}${shortName}`.normalize('NFC')))
  const ofName = inName.map((letter) => ({
    code,
    message: `It has no "${letter}", which your company's name needs.`,
    fix: 'The name would be set in two fonts: name a file that has it.',
  }))
  const ofPages = Object.entries(letters).flatMap(([locale, own]) => {
    const pages = `the pages in ${languages[locale as Locale].name}`
    const left = [...own].filter(isLeftToDevices)
    const rest = lacking(own).filter(
      (letter) => !isLeftToDevices(letter) && !inName.includes(letter),
    )
    const whole = scripts.filter(({ pattern }) => {
      const used = [...own].filter((letter) => pattern.test(letter))
      return used.length >= fewestOfScript && used.every((letter) => !has(letter))
    })
    const single = rest.filter((letter) => !whole.some(({ pattern }) => pattern.test(letter)))
    const named = single.slice(0, mostNamed).join(' ')
    const more = single.length > mostNamed ? ` and ${single.length - mostNamed} more` : ''
    return [
      ...(left.length >= fewestOfScript
        ? [
            {
              code: 'font-leaves-script',
              message: `Chinese, Japanese and Korean letters on ${pages} stay in the font of the reader's device: they would weigh more than the pages.`,
              fix: 'There is nothing to do.',
            },
          ]
        : []),
      ...whole.map((script) => ({
        code,
        message: `It has no ${script.name} letters, which ${pages} are written in.`,
        fix,
      })),
      ...(single.length > 0
        ? [{ code, message: `It lacks letters that ${pages} need: ${named}${more}.`, fix }]
        : []),
    ]
  })
  return [...ofName, ...ofPages]
}

function tooHeavy(bytes: number, hasBold: boolean): UnlocatedDiagnostic {
  const kilobytes = (count: number): string => (count / 1000).toFixed(1)
  return {
    code: 'font-heavy',
    message: `With the letters of your pages it has ${kilobytes(bytes)} kilobytes, and ${kilobytes(mostBytes)} fit: a set-up guide on a phone takes longer than it should.`,
    fix: hasBold
      ? 'Leave bold out, or name a font of plainer shapes.'
      : 'Name a font of plainer shapes, or one weight instead of a range of them.',
  }
}
