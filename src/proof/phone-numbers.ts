/** Digits in groups, joined by single separators; brackets around the area code. */
const candidate =
  /(?<![\w@#/.,:=&%$€£+-])(?:(?:\+|00)\s?)?\(?\d[\d()]*(?:(?:[\s./-]|\)\s|\s\()?[\d()]+)*(?![\w%@:/=]|[.,]\d)/g

/**
 * The phone numbers in a text, as they are written. Dates, times, versions, prices, counts and long ids are none.
 * Addresses (`https:…`) are left out, but for `tel:` and `sms:`.
 */
export function phoneNumbers(text: string): string[] {
  const dialled = [...text.matchAll(/\b(?:tel|sms|callto):([+\d().\s-]{5,})/gi)].map(
    ([, number = '']) => number.trim(),
  )
  const rest = text.replace(/\b[a-z][a-z0-9+.-]*:\S+/gi, ' ')
  const written = [...rest.matchAll(candidate)].map(([number]) => number.trim())
  return [...dialled, ...written.filter(isPhoneNumber)]
}

function isPhoneNumber(text: string): boolean {
  const digits = text.replace(/\D/g, '')
  if (/^(\+|00)/.test(text)) return digits.length >= 8 && digits.length <= 15
  if (digits.length < 7 || digits.length > 15 || isDate(text)) return false
  const groups = text.split(/\D+/).filter(Boolean)
  if (groups.length === 1) return isPlainNumber(digits)
  const shape = groups.map(({ length }) => length).join('-')
  if (digits.length < 9) return /^\d{3}-\d{4}$/.test(text) || /^\d\d( \d\d){3}$/.test(text)
  if (/^[\d.]+$/.test(text)) return shape === '3-3-4' || /^0\d(\.\d\d){4}$/.test(text)
  if (groups.every((group) => /^(19|20)\d\d$/.test(group))) return false
  const thousands = /^\d{1,3}( \d{3})+$/.test(text) && !/^[6-9]\d\d \d{3} \d{3}$/.test(text)
  return !thousands
}

/** Without separators only what countries really use: North America, Spain, Britain. */
function isPlainNumber(digits: string): boolean {
  return /^(1?[2-9]\d\d[2-9]\d{6}|[6-9]\d{8}|0[1-9]\d{8,9})$/.test(digits)
}

function isDate(text: string): boolean {
  return (
    /(^|\D)(19|20)\d\d([-/. ])\d{1,2}\3\d{1,2}(\D|$)/.test(text) ||
    /(^|\D)\d{1,2}([-/. ])\d{1,2}\2(19|20)?\d\d(\s|$)/.test(text)
  )
}
