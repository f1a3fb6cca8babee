import type { Span } from './blocks.ts'

/** A text with a capital at its beginning, where a value begins a line. */
export function capital(text: string): string {
  const [first = ''] = text
  return first.toUpperCase() + text.slice(first.length)
}

/** A text whose sentences end with one full stop, where a value ends with its own, such as "Acme Inc.". */
export function endOnce(text: string): string {
  return text.replace(/(?<!\.)\.\.(?!\.)/g, '.')
}

/** The same for spans: a value may stand in one that looks otherwise than what follows it. */
export function endSpansOnce(spans: readonly Span[]): Span[] {
  let before = ''
  return spans.map((span) => {
    const text = endOnce(before.endsWith('.') ? span.text.replace(/^\.(?!\.)/, '') : span.text)
    before = text
    return { ...span, text }
  })
}
