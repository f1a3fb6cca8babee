/** The letters on the keys 2 to 9 of a telephone. */
const keys = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ']

/** Where a number ends and something else begins: an extension, or another number. */
const end = /(?<![a-z])ext(?:ension|n)?(?![a-z])|(?<![a-z])x\.?\s*\d|[;/,|]/i

/**
 * Digits and what people put between them, then perhaps a word in capitals that stands for digits. A dash with
 * spaces around it may as well lead to a second number.
 */
const number = /^\+?[\s(]*\d(?!.*\s[-‑]\s)[\d\s().‑-]*[A-Z\s().‑-]*$/

/** From an internal extension to the longest number that E.164 allows. */
const digits = { fewest: 3, most: 15 }

/** Every form in which a page may show the phone numbers of a text: as written, one by one, and as dialled. */
export function phoneNumberForms(phone: string): string[] {
  const each = phone.split(end)
  return [phone, ...each, ...each.flatMap((one) => dialableNumber(one) ?? [])]
}

/**
 * What a telephone dials for a number as people write it. The `(0)` behind a country's code is not dialled, an
 * extension cannot be, and of two numbers the first is.
 * @returns digits, perhaps behind a `+`; `undefined` where anything else than the right number could come of it
 */
export function dialableNumber(phone: string): string | undefined {
  const [written = ''] = phone.normalize('NFKC').trim().split(end)
  const bare = written.trim().replace(/^(\+\s*\d{1,3}[\s.‑-]*)\(0\)/, '$1')
  if (!number.test(bare)) return undefined
  const dialled = bare
    .replace(/[A-Z]/g, (letter) => String(keys.findIndex((key) => key.includes(letter)) + 2))
    .replace(/[^+\d]/g, '')
  const { length } = dialled.replace('+', '')
  return length >= digits.fewest && length <= digits.most ? dialled : undefined
}
