/**
 * A text with the many ways to write one thing made one: dashes, spaces, wide and raised figures; what has no width
 * is gone. What is looked for must not hide behind a dash that does not break or a space that is thin.
 */
export function fold(text: string): string {
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
export function withoutPercents(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (codes) => {
    try {
      return decodeURIComponent(codes)
    } catch {
      return codes
    }
  })
}
