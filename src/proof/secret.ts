/** Shorter values stand everywhere by chance. */
const shortest = 6

/**
 * The source of a case-insensitive pattern that finds a value as it is, grouped another way (a key in fours, a
 * number with or without brackets), and as it is written inside an address.
 */
export function secretPattern(secret: string): string {
  const value = secret.trim()
  const bare = value.replace(/[\s().+-]/g, '')
  const grouped = /^(?=.*\d)[a-z0-9]{7,64}$/i.test(bare)
  const plain = grouped
    ? [...bare].join('[\\s().-]*')
    : value.split(/\s+/).map(literal).join('\\s*')
  const encoded = literal(encodeURIComponent(value))
  return encoded === plain ? plain : `${plain}|${encoded}`
}

/**
 * The values to remember of what a redaction covers: at least six characters, each once, without those that are part
 * of `ordinary` words (labels that must stay on the screen). An address also gives its parameters
 * and the codes in its path, because each of them alone is as good as the address.
 */
export function worthRemembering(
  values: readonly string[],
  ordinary: readonly string[] = [],
): string[] {
  const known = ordinary.map((words) => words.toLowerCase())
  const kept = values
    .flatMap((value) => [value, ...partsOfAddress(value)])
    .map((value) => value.replace(/\s+/g, ' ').trim())
    .filter((value) => value.length >= shortest && !/^javascript:/i.test(value))
    .filter((value) => !known.some((words) => words.includes(value.toLowerCase())))
  return [...new Set(kept)]
}

/** Whether an address tells more than where a page is: figures, parameters, a person, content of its own. */
export function isTelling(address: string): boolean {
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
  return [...address.searchParams.values(), ...codes].filter(looksLikeData)
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
