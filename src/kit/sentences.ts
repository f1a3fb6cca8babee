import type { Span } from './blocks.ts'

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
