import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { BrandInput } from '../src/brand/schema.ts'
import { checkBrand } from '../src/brand/check.ts'
import { checkLogos } from '../src/brand/logo-rules.ts'
import { HandrailError } from '../src/diagnostics/diagnostic.ts'
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts'
import { shorten } from '../src/diagnostics/phrases.ts'
import { bring, cannotBring, logosIn, logoWords } from './init-logos.ts'
import type { NamedLogo } from './init-logos.ts'
import { questions } from './init-questions.ts'
import type { Answers } from './init-questions.ts'

/**
 * The brand that answers make.
 * @param logos the files that they name, which lie beside the brand file
 */
export function brandOf(answers: Answers, logos: readonly NamedLogo[]): BrandInput {
  const brand: Record<string, unknown> = {}
  for (const { word, option, several } of questions) {
    const answer = answers[word]?.trim()
    if (!answer) continue
    const isList = several || option === 'prompts'
    if (option === 'site.url') Object.assign(brand, { site: siteAt(answer) })
    else if (logoWords.includes(word)) {
      const logo = logos.find((each) => each.word === word)
      if (logo) set(brand, option, logo.name)
    } else if (/^\d+$/.test(answer) && option === 'enrollment.linkDays') {
      set(brand, option, Number(answer))
    } else set(brand, option, isList ? partsOf(answer) : answer)
  }
  return brand as BrandInput
}

/** What stands between commas, and there is something. */
function partsOf(answer: string): string[] {
  return answer.split(',').flatMap((part) => part.trim() || [])
}

function set(brand: Record<string, unknown>, option: string, value: unknown): void {
  const [group = '', key] = option.split('.')
  if (key === undefined) brand[group] = value
  else brand[group] = { ...(brand[group] as object | undefined), [key]: value }
}

/** The server and the folder of an address; one that has more is left for the check to tell of. */
function siteAt(address: string): BrandInput['site'] {
  const url = URL.parse(address)
  if (url === null || url.pathname === '/' || url.username || url.search || url.hash) {
    return { url: address }
  }
  return { url: url.origin, base: url.pathname }
}

/** What is wrong with an answer, and the word of its question. */
export interface Finding {
  word: string
  diagnostic: Diagnostic
}

const command = 'npm run init'

/**
 * What is wrong with the answers.
 * @param folder where a logo's relative path begins, absolute
 * @param home the folder that the brand file is for, absolute
 */
export async function findingsIn(
  answers: Answers,
  folder: string,
  home: string,
): Promise<Finding[]> {
  const named = logosIn(answers, folder)
  const missing = named.flatMap((logo) => {
    const wrong = cannotBring(logo, home, named)
    const at = { file: command, key: logo.word }
    return wrong ? [{ word: logo.word, diagnostic: { ...wrong, at } }] : []
  })
  const addresses = ['name', 'short', 'account'].flatMap((word) => {
    const answer = answers[word]?.trim() ?? ''
    return /^(?:[a-z]+:\/\/|www\.)/i.test(answer) ? [isAddress(word, answer)] : []
  })
  if (addresses.length > 0) return [...missing, ...addresses]
  const logos = named.filter(({ word }) => !missing.some((finding) => finding.word === word))
  // Nothing is put into the project before all is right.
  const tried = mkdtempSync(path.join(tmpdir(), 'handrail-init-'))
  try {
    for (const logo of logos) bring(logo, tried)
    await checkLogos(checkBrand(brandOf(answers, logos), tried, command))
    return missing
  } catch (error) {
    if (!(error instanceof HandrailError)) throw error
    const found = error.diagnostics.map((each) => findingOf(each, logos))
    // Two parts of an answer may be wrong alike, and have the same place here.
    const once = new Map(found.map((each) => [`${each.word} ${each.diagnostic.message}`, each]))
    return [...missing, ...once.values()]
  } finally {
    rmSync(tried, { recursive: true, force: true })
  }
}

/** A name like "Booking.com" is one; what begins like an address was meant for another question. */
function isAddress(word: string, answer: string): Finding {
  const diagnostic = {
    code: 'address-as-name',
    at: { file: command, key: word },
    message: `"${shorten(answer)}" is a web address.`,
    fix: 'Write the name as your people say it; the address is asked for later, as url.',
  }
  return { word, diagnostic }
}

/** A mistake of the brand is told of the word it came from, one inside a logo at the place in that file. */
function findingOf(diagnostic: Diagnostic, logos: readonly NamedLogo[]): Finding {
  const { file, line, key } = diagnostic.at
  const logo = logos.find(({ name }) => name === file)
  if (logo)
    return { word: logo.word, diagnostic: { ...diagnostic, at: { file: logo.written, line } } }
  const word = wordOf(key ?? '')
  return { word, diagnostic: { ...diagnostic, at: { file: command, key: word } } }
}

/** The word of the question that an option comes from; a group's, where no question has it alone. */
function wordOf(option: string): string {
  if (option === 'support') return 'page'
  const [group = ''] = option.split('.')
  const asked =
    questions.find((question) => question.option === option) ??
    questions.find((question) => question.option.split('.')[0] === group)
  return asked?.word ?? option
}
