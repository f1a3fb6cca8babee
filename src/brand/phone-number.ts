/** The letters on the keys 2 to 9 of a telephone. */
const keys = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ']

/** Where an extension or another number begins. */
const end = /(?<![a-z])ext(?:ension|n)?(?![a-z])|(?<![a-z])x\.?\s*\d|[;/,|]/i

/**
 * Digits and common separators, optionally followed by a word in capitals that stands for digits. A dash surrounded by
 * spaces is excluded because a second number may follow it.
 */
const number = /^\+?[\s(]*\d(?!.*\s[-‑]\s)[\d\s().‑-]*[A-Z\s().‑-]*$/

/** From an internal extension to the longest number that E.164 allows. */
const digits = { fewest: 3, most: 15 }

/** Every form in which a page may show the phone numbers of a text: all together, one by one, and as dialed. */
export function phoneNumberForms(phone: string): string[] {
  const each = phone.split(end)
  return [phone, ...each, ...each.flatMap((one) => dialableNumber(one) ?? [])]
}

/**
 * What a phone dials for a number as people write it: without the `(0)` after a country code, without an extension, and
 * of two numbers the first.
 * @returns digits, perhaps after a `+`; `undefined` where the phone might dial a wrong number
 */
export function dialableNumber(phone: string): string | undefined {
  const [written = ''] = phone.normalize('NFKC').trim().split(end)
  const bare = written.trim().replace(/^(\+\s*\d{1,3}[\s.‑-]*)\(0\)/, '$1')
  if (!number.test(bare)) return undefined
  const dialed = bare
    .replace(/[A-Z]/g, (letter) => String(keys.findIndex((key) => key.includes(letter)) + 2))
    .replace(/[^+\d]/g, '')
  const { length } = dialed.replace('+', '')
  return length >= digits.fewest && length <= digits.most ? dialed : undefined
}
