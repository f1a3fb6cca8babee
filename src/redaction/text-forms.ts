/**
 * Unifies what can be written in many forms (dashes, spaces, full-width and superscript digits) and drops characters
 * without width, so that no value hides behind a non-breaking hyphen or a thin space.
 */
export function normalizeForms(text: string): string {
  return (
    text
      .normalize('NFKC')
      .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, '')
      .replace(/[\u2010-\u2013\u2212\u2e3a\ufe58]/g, '-')
      // An em dash separates thoughts, not digits.
      .replace(/[\u2014\u2015]/g, ' - ')
      .replace(/[^\S\n]+/g, ' ')
  )
}

/** Decodes percent-encoding; what is not valid UTF-8 stays as it is. */
export function percentDecoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (codes) => {
    try {
      return decodeURIComponent(codes)
    } catch {
      return codes
    }
  })
}

const parameter = /([\w.[\]-]*)=([^\s&#;"'<>]+)/g

/**
 * The decoded parameters of every URL in a text, such as `phone=+34 612 34 56 78`, and those of a URL inside a
 * parameter.
 */
export function urlParameters(text: string): string[] {
  return [...text.matchAll(parameter)].flatMap(([, name = '', written = '']) => {
    const value = percentDecoded(written.replace(/(?<=.)\+/g, ' '))
    return [`${name}=${value}`, ...urlParameters(value)]
  })
}

/**
 * Whether the value at an index of a text is named as an id, a time or a version, as in `ts=…` and `"id":…`: such
 * digits are no phone number.
 */
export function isNamedAsCount(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at)
  const [, name] = /([\w-]+)["']?[:=]["']?$/.exec(before) ?? []
  return name !== undefined && counting.test(name)
}

const counting = /^(?:t|v|cb|rev)$|^_+$|(?:id|ids|ts|time|stamp|date|version|hash|nonce|seed)$/i
