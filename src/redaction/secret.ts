/** Shorter values appear everywhere by chance. */
const shortest = 6

/** What groups a value: a dash in any form, a space, a bracket, a dot. */
const joint = '[\\s().\\u2010-\\u2015\\u2212-]'

/**
 * The source of a case-insensitive pattern for a value: as it is, grouped another way (a key in fours, a number with
 * or without brackets) or URL-encoded. A short value matches only as a whole: 482 is not found in 1482 or 3.482.
 */
export function secretPattern(secret: string): string {
  const value = secret.trim()
  const bare = value.replace(new RegExp(`${joint}|\\+`, 'g'), '')
  const code = /^\d{5,6}$/.test(bare)
  const grouped = code || /^(?=.*\d)[a-z0-9]{7,64}$/i.test(bare)
  const plain = grouped
    ? [...bare].join(code ? '[\\s-]?' : `${joint}*`)
    : value.split(/\s+/).map(literal).join('\\s*')
  const encoded = literal(encodeURIComponent(value))
  const either = encoded === plain ? plain : `${plain}|${encoded}`
  return isLong(bare) ? either : `(?<![a-z0-9]|\\d[.,])(?:${either})(?![a-z0-9]|[.,]\\d)`
}

/**
 * The values to remember of what a redaction covers, each once: six characters or more, four with a digit, or three
 * digits. Words of four letters ("Code", "menu") stand on every screen and are left alone. A URL also gives its
 * parameters and the codes in its path, since each of them alone is as good as the URL.
 * @param ordinary words that must stay on the screen, such as labels: what is part of them is no secret
 */
export function worthRemembering(
  values: readonly string[],
  ordinary: readonly string[] = [],
): string[] {
  const kept = [...values, ...values.flatMap(partsOfAddress)]
    .map((value) => value.replace(/\s+/g, ' ').trim())
    .map((value) =>
      isLong(value) ? value : value.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''),
    )
    .filter((value) => isLong(value) || isShortCode(value))
    .filter((value) => !/^javascript:/i.test(value))
    .filter((value) => {
      const pattern = new RegExp(secretPattern(value), 'i')
      return !ordinary.some((words) => pattern.test(words))
    })
  return [...new Set(kept)]
}

/** Whether a value is like `482`, `48 213` or `QK9L`, and no time or price. */
function isShortCode(value: string): boolean {
  if (!/^[a-z0-9]+(?:[ -][a-z0-9]+)*$/i.test(value) || !/\d/.test(value)) return false
  const bare = value.replace(/[ -]/g, '')
  return bare.length > 3 || /^\d{3}$/.test(bare)
}

/** Whether a value is too long to appear somewhere by chance. */
export function isLong(value: string): boolean {
  return value.trim().length >= shortest
}

/** Whether a URL holds more than a page's path: digits, parameters, a person, content of its own. */
export function tellsMoreThanAPage(address: string): boolean {
  return /\d|@|[?=]|^(data|otpauth|duo):/i.test(address)
}

/** Whether a text looks like a value rather than words: a digit, an `@`, a URL, sixteen characters without a space. */
export function looksLikeData(text: string): boolean {
  return /\d|@|:\/\/|\S{16}/.test(text)
}

function partsOfAddress(value: string): string[] {
  if (/^(data|blob|javascript):/i.test(value) || !/[/?]/.test(value)) return []
  const address = URL.parse(value, 'https://example.com/')
  if (!address) return []
  const codes = address.pathname.split('/').filter((part) => /^(?=.*\d)[\w~-]{12,}$/.test(part))
  return [...address.searchParams.values(), ...codes].filter(
    (part) => isLong(part) && looksLikeData(part),
  )
}

/** The source of a pattern that matches a text literally. */
export function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
