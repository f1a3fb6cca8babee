/**
 * A text with the many ways to write one thing made one: dashes, spaces, wide and raised figures; what has no width
 * is gone. What is looked for must not hide behind a dash that does not break or a space that is thin.
 */
export function normalizeForms(text: string): string {
  return (
    text
      .normalize('NFKC')
      .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, '')
      .replace(/[\u2010-\u2013\u2212\u2e3a\ufe58]/g, '-')
      // A long dash stands between thoughts, not between figures.
      .replace(/[\u2014\u2015]/g, ' - ')
      .replace(/[^\S\n]+/g, ' ')
  )
}

/** A text without per cent codes; those that say nothing stay as they are. */
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
 * Every parameter of the addresses in a text as a reader of it would write it, `phone=+34 612 34 56 78`: without
 * codes, and those of an address inside a parameter, too.
 */
export function urlParameters(text: string): string[] {
  return [...text.matchAll(parameter)].flatMap(([, name = '', written = '']) => {
    const value = percentDecoded(written.replace(/(?<=.)\+/g, ' '))
    return [`${name}=${value}`, ...urlParameters(value)]
  })
}

/**
 * Whether the value that begins at a place of a text is named as an id, a time or a version, as in `ts=…` and
 * `"id":…`: figures that count things and ring nowhere.
 */
export function isNamedAsCount(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at)
  const [, name] = /([\w-]+)["']?[:=]["']?$/.exec(before) ?? []
  return name !== undefined && counting.test(name)
}

const counting = /^(?:t|v|cb|rev)$|^_+$|(?:id|ids|ts|time|stamp|date|version|hash|nonce|seed)$/i
