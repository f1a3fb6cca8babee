/** What stands in a style sheet, flat. */
export interface StyleSheet {
  /** Names of at-rules without `@`, and what stands behind them: `media (min-width:56rem)`. */
  atRules: string[]
  selectors: Placed<'selector'>[]
  declarations: Placed<'property' | 'value'>[]
  /** Rules that stand inside another style rule. */
  nested: string[]
}

/** A piece of a style sheet with the at-rules that it stands in, from outside in. */
type Placed<Part extends string> = Record<Part, string> & { within: string[] }

/**
 * Reads a style sheet without judging it: a browser would drop what it does not know, and this is to be found.
 * Strings keep their place but lose their words, so that no brace in one is taken for a rule.
 */
export function readStyles(css: string): StyleSheet {
  const sheet: StyleSheet = { atRules: [], selectors: [], declarations: [], nested: [] }
  const open: string[] = []
  const within = () => open.filter((rule) => rule.startsWith('@')).map((rule) => rule.slice(1))
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/"[^"]*"|'[^']*'|url\([^)]*\)/g, '""')
  for (const [, text = '', end] of bare.matchAll(/([^{};]*)([{};]|$)/g)) {
    const words = text.trim()
    if (end === '{') {
      if (words.startsWith('@')) sheet.atRules.push(words.slice(1))
      else sheet.selectors.push({ selector: words, within: within() })
      if (open.some((rule) => !rule.startsWith('@'))) sheet.nested.push(words)
      open.push(words)
      continue
    }
    if (words.startsWith('@')) sheet.atRules.push(words.slice(1))
    else if (words !== '') {
      const [property = '', ...value] = words.split(':')
      sheet.declarations.push({
        property: property.trim(),
        value: value.join(':').trim(),
        within: within(),
      })
    }
    if (end === '}') open.pop()
  }
  return sheet
}

/** The classes that a style sheet knows, as a page writes them: `sm:flex`, not `.sm\:flex`. */
export function classesIn({ selectors }: StyleSheet): Set<string> {
  return new Set(
    selectors.flatMap(({ selector }) =>
      [...selector.matchAll(/\.((?:\\[\da-f]{1,6}\s?|\\.|[\w-]|[^\0-\x7f])+)/gi)].map(
        ([, name = '']) =>
          name.replace(/\\(?:([\da-f]{1,6})\s?|(.))/gi, (_, code?: string, sign = '') =>
            code === undefined ? String(sign) : String.fromCodePoint(parseInt(code, 16)),
          ),
      ),
    ),
  )
}
