import { isNamedAsCount } from './text-forms.ts'

/**
 * Groups of digits with single separators, perhaps with brackets around the area code and an extension behind.
 * Every group needs its separator, or a long id would make the pattern backtrack through every split.
 */
const candidate =
  /(?<![\w@#/.,&%$€£+-]|\d[:=])(?:(?:\+|00)\s?)?\(?\d[\d()]*(?:(?: ?- ?|[\s./])[\d()]+)*(?=\s?(?:x|ext)\.?\s?\d|(?![\w%@:/=]|[.,]\d))/g

const dialled = /\b(?:tel|sms|callto):(?:\/\/)?([+\d().\s-]{5,})/gi

/** Dates with one kind of separator that are not part of a longer number. */
const dates = ['/', '\\.', '-'].map((separator) => {
  const day = '(?:0?[1-9]|[12]\\d|3[01])'
  const date = [
    `(?:19|20)\\d\\d${separator}${day}${separator}${day}`,
    `${day}${separator}${day}${separator}(?:19|20)?\\d\\d`,
  ].join('|')
  return new RegExp(`(?<!\\d|\\d${separator})(?:${date})(?!\\d|${separator}\\d)`, 'g')
})

/**
 * The phone numbers in a normalized text, as they are written, without dates, times, versions, prices, counts and long
 * ids. URLs are left out: `urlParameters` gives what they carry.
 */
export function phoneNumbers(text: string): string[] {
  const called = [...text.matchAll(dialled)].map(([, number = '']) => number.trim())
  const rest = [/\b[a-z][a-z0-9+.-]*:\/\/[^\s"'<>]+/gi, ...dates].reduce(
    (left, pattern) => left.replace(pattern, ' | '),
    text.replace(dialled, ' | '),
  )
  const written = [...rest.matchAll(candidate)]
    .map(({ 0: number, index }) => ({ number: number.trim(), counts: isNamedAsCount(rest, index) }))
    .filter(({ number, counts }) => isPhoneNumber(number, counts))
  return [...called, ...written.map(({ number }) => number)]
}

function isPhoneNumber(text: string, counts: boolean): boolean {
  const digits = text.replace(/\D/g, '')
  if (/^(\+|00)/.test(text)) return digits.length >= 8 && digits.length <= 15
  if (digits.length < 7 || digits.length > 15) return false
  const groups = text.split(/\D+/).filter(Boolean)
  if (groups.length === 1) return !counts && isPlainNumber(digits)
  const shape = groups.map(({ length }) => length).join('-')
  if (digits.length < 9) return /^[2-9]\d\d-\d{4}$/.test(text) || /^\d\d( \d\d){3}$/.test(text)
  if (/^[\d.]+$/.test(text)) return shape === '3-3-4' || /^0\d(\.\d\d){4}$/.test(text)
  if (groups.every((group) => /^(19|20)\d\d$/.test(group))) return false
  const thousands = /^\d{1,3}( \d{3})+$/.test(text) && !/^[6-9]\d\d \d{3} \d{3}$/.test(text)
  const range = /^[1-9]\d*00 ?- ?[1-9]\d*00$/.test(text)
  return !thousands && !range
}

/** Without separators only forms that are in use: North America, Spain, Britain. */
function isPlainNumber(digits: string): boolean {
  return /^(1?[2-9]\d\d[2-9]\d{6}|[6-9]\d{8}|0[1-9]\d{8,9})$/.test(digits)
}
