import { TYPE } from '@formatjs/icu-messageformat-parser'
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser'

/** The TypeScript type of each argument of a message, by name. */
export type ArgumentTypes = Record<string, string>

/** The distinct tags in a parsed message, in order. */
export function tagsIn(elements: readonly MessageFormatElement[]): string[] {
  const tags = everyPart(elements).flatMap((part) => (part.type === TYPE.tag ? [part.value] : []))
  return [...new Set(tags)]
}

/** The arguments of a parsed message. */
export function argumentsIn(elements: readonly MessageFormatElement[]): ArgumentTypes {
  const named = everyPart(elements).flatMap((part): [string, string][] => {
    switch (part.type) {
      case TYPE.argument:
        return [[part.value, 'string']]
      case TYPE.number:
      case TYPE.plural:
        return [[part.value, 'number']]
      case TYPE.date:
      case TYPE.time:
        return [[part.value, 'Date']]
      case TYPE.select:
        return [[part.value, choicesOf(Object.keys(part.options))]]
      default:
        return []
    }
  })
  // An argument that is used twice gets the narrower type, which comes last.
  return Object.fromEntries(named.sort((one, other) => narrowness(one[1]) - narrowness(other[1])))
}

function choicesOf(options: string[]): string {
  return options.includes('other') ? 'string' : options.map((each) => `'${each}'`).join(' | ')
}

const narrowness = (type: string): number => Number(type !== 'string')

/** The names of plural options that a language does not have: they are ICU's own words, and never translated. */
export function wrongPluralOptions(
  elements: readonly MessageFormatElement[],
  locale: string,
): { name: string; known: string[] }[] {
  return everyPart(elements).flatMap((part) => {
    if (part.type !== TYPE.plural) return []
    const type = part.pluralType ?? 'cardinal'
    const known = new Intl.PluralRules(locale, { type }).resolvedOptions().pluralCategories
    return Object.keys(part.options)
      .filter((name) => !name.startsWith('=') && !known.some((category) => category === name))
      .map((name) => ({ name, known }))
  })
}

function everyPart(elements: readonly MessageFormatElement[]): MessageFormatElement[] {
  return elements.flatMap((part) => {
    if (part.type === TYPE.tag) return [part, ...everyPart(part.children)]
    if (part.type === TYPE.plural || part.type === TYPE.select) {
      return [part, ...Object.values(part.options).flatMap(({ value }) => everyPart(value))]
    }
    return [part]
  })
}
