import type { Country } from '../brand/countries.ts'

/** What is dialed before a number from abroad. */
const dialed: Record<Country, string> = {
  US: '1',
  CA: '1',
  GB: '44',
  IE: '353',
  DE: '49',
  FR: '33',
  SE: '46',
  AU: '61',
}

/**
 * The phone number that the reader is given to type, as the screens show it. Each is one of those that its country keeps
 * for films and examples, and so is each of `oldNumbers`.
 */
const shownNumbers: Record<Country, string> = {
  US: '(202) 555-0142',
  CA: '(416) 555-0142',
  GB: '07700 900142',
  IE: '020 910 0142',
  DE: '0171 3920042',
  FR: '06 39 98 01 42',
  SE: '070-174 06 42',
  AU: '0491 570 156',
}

/** The number of the phone that a new one replaces. */
const oldNumbers: Record<Country, string> = {
  US: '(202) 555-0187',
  CA: '(416) 555-0187',
  GB: '07700 900187',
  IE: '020 910 0187',
  DE: '0171 3920087',
  FR: '06 39 98 01 87',
  SE: '070-174 06 87',
  AU: '0491 570 313',
}

/** Only the figures of a number. */
const figuresOf = (text: string): string => text.replace(/\D/g, '')

/** The number that the reader is given to type, as the screens show it. */
export const numberShown = (country: Country): string => shownNumbers[country]

/** The number of the phone that a new one replaces, as the screens show it. */
export const oldNumberShown = (country: Country): string => oldNumbers[country]

/** The number as the reader is given it: with brackets it would be hard to type. */
export function givenNumber(country: Country): string {
  const shown = numberShown(country)
  return shown.startsWith('(') ? figuresOf(shown) : shown
}

/** The one number that a field takes. The page tells it to the script, which knows no countries. */
export interface TakenNumber {
  given: string
  /** What is dialed before it from abroad. */
  dialed: string
}

/** The number that the fields of a country's people take. */
export function takenNumber(country: Country): TakenNumber {
  return { given: givenNumber(country), dialed: dialed[country] }
}

/** The code in the practice text message. */
export const examplePasscode = '135790'

/** The passcode that the practice app shows. */
export const exampleAppPasscode = '864209'

/** The state of a field to type into; `refused` is a real number or a wrong code, which must be cleared at once. */
export type FieldState = 'empty' | 'incomplete' | 'example' | 'refused'

/**
 * Judges what is in the number field, without keeping it. Brackets, dashes, spaces, the code of the country and the 0
 * that is dialed within it make no difference.
 * @param finished whether the reader left the field or pressed Enter; until then, a short number may be completed
 */
export function judgeNumber(text: string, finished: boolean, taken: TakenNumber): FieldState {
  if (text.trim() === '') return 'empty'
  const own = (written: string): string =>
    figuresOf(written).replace(new RegExp(`^(?:(?:00)?${taken.dialed})?0?`), '')
  const [digits, example] = [own(text), own(taken.given)]
  if (digits === example && !/[^\d\s()+.-]/.test(text)) return 'example'
  if (digits.length >= example.length || text.length > longestWriting) return 'refused'
  return finished ? 'refused' : 'incomplete'
}

/** `+1 (202) 555-0142` with room to spare; anything longer is not a phone number. */
const longestWriting = 24

/** The code that the practice computer shows for a request. */
export function exampleCode(digits: number): string {
  return '482915'.slice(0, digits)
}

/** Judges what is in a field for a code, without keeping it; as `judgeNumber` does. */
export function judgeCode(text: string, code: string, finished: boolean): FieldState {
  const typed = text.replace(/\s/g, '')
  if (typed === '') return 'empty'
  if (typed === code) return 'example'
  return !finished && code.startsWith(typed) ? 'incomplete' : 'refused'
}
