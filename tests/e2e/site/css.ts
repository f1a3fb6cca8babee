/** What stands in a style sheet, flat. */
export interface StyleSheet {
  /** Names of at-rules without `@`, and what stands behind them: `media (min-width:56rem)`. */
  atRules: string[]
  selectors: string[]
  declarations: { property: string; value: string }[]
  /** Rules that stand inside another style rule. */
  nested: string[]
}

/**
 * Reads a style sheet without judging it: a browser would drop what it does not know, and this is to be found.
 * Strings keep their place but lose their words, so that no brace in one is taken for a rule.
 */
export function readStyles(css: string): StyleSheet {
  const sheet: StyleSheet = { atRules: [], selectors: [], declarations: [], nested: [] }
  const open: string[] = []
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/"[^"]*"|'[^']*'|url\([^)]*\)/g, '""')
  for (const [, text = '', end] of bare.matchAll(/([^{};]*)([{};]|$)/g)) {
    const words = text.trim()
    if (end === '{') {
      if (words.startsWith('@')) sheet.atRules.push(words.slice(1))
      else sheet.selectors.push(words)
      if (open.some((rule) => !rule.startsWith('@'))) sheet.nested.push(words)
      open.push(words)
      continue
    }
    if (words.startsWith('@')) sheet.atRules.push(words.slice(1))
    else if (words !== '') {
      const [property = '', ...value] = words.split(':')
      sheet.declarations.push({ property: property.trim(), value: value.join(':').trim() })
    }
    if (end === '}') open.pop()
  }
  return sheet
}
