/** Shorter words stand everywhere by chance. */
const shortest = 6

/** A dash in any of its forms, a space, a bracket, a dot: what groups a value. */
const joint = '[\\s().\\u2010-\\u2015\\u2212-]'

/**
 * The source of a case-insensitive pattern that finds a value as it is, grouped another way (a key in fours, a
 * number with or without brackets), and as it is written inside an address. A short value is found only where it
 * stands by itself: 482 is no part of 1482 or 3.482.
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
 * The values to remember of what a redaction covers, each once: at least six characters, four with a figure among
 * them, three figures; without those that are part of `ordinary` words (labels that must stay on the screen). Words of
 * four letters are left alone: "Code", "true" and "menu" stand on every screen. An address also gives its parameters
 * and the codes in its path, because each of them alone is as good as the address.
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

/** `482`, `48213`, `48 213`, `QK9L`; no time and no price. */
function isShortCode(value: string): boolean {
  if (!/^[a-z0-9]+(?:[ -][a-z0-9]+)*$/i.test(value) || !/\d/.test(value)) return false
  const bare = value.replace(/[ -]/g, '')
  return bare.length > 3 || /^\d{3}$/.test(bare)
}

/** Whether a value is long enough not to stand somewhere by chance. */
export function isLong(value: string): boolean {
  return value.trim().length >= shortest
}

/** Whether an address tells more than where a page is: figures, parameters, a person, content of its own. */
export function tellsMoreThanAPage(address: string): boolean {
  return /\d|@|[?=]|^(data|otpauth|duo):/i.test(address)
}

/**
 * Whether a text looks like a value rather than like words: a digit, an `@`, an address, or sixteen characters
 * without a space. Decides for names of things (alt, title, aria-label), which mostly say "QR code".
 */
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

/** The source of a pattern that finds a text as it is. */
export function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
