import { everyElementIn, generatedText } from '../../dom/tree.ts'
import { addressesIn, ownTexts } from './texts.ts'

/** What redacted elements carry. */
export interface Carried {
  /** Their texts and values, and the addresses of the matched elements themselves: secrets. */
  words: string[]
  /** Addresses further inside: only some of them tell anything. */
  addresses: string[]
  /** What things are called (alt, title, aria-label, data-…): mostly only "QR code". */
  names: string[]
}

/** Attributes that point to something, and so say nothing themselves. */
const reference =
  /^aria-(labelledby|describedby|controls|owns|activedescendant|details|errormessage|flowto)$|^data-(testid|test-id|test|cy|qa)$/

/** Collects what matched elements carry, with all that is in them. */
export function carriedBy(matched: ReadonlySet<Element>): Carried {
  const carried: Carried = { words: [], addresses: [], names: [] }
  const { words, names } = carried
  for (const start of matched) {
    words.push(start.textContent ?? '')
    for (const element of everyElementIn(start)) {
      const addresses = matched.has(element) ? words : carried.addresses
      words.push(...ownTexts(element))
      for (const pseudo of ['::before', '::marker', '::after'] as const) {
        words.push(generatedText(element, pseudo))
      }
      const field = isField(element)
      if (field) words.push(element.value)
      for (const { name, value } of element.attributes) {
        if (name === 'value') {
          // What a choice sends is mostly a number that counts it.
          if (field || value.length > 5) words.push(value)
        } else if (/^(href|src|srcset|xlink:href|action|poster|cite|data)$/.test(name)) {
          addresses.push(value)
        } else if (/^(alt|title|placeholder|content|data-.*|aria-.*)$/.test(name)) {
          if (!reference.test(name)) names.push(value)
        }
      }
      addresses.push(...addressesIn(getComputedStyle(element).backgroundImage))
    }
  }
  return carried
}

function isField(element: Element): element is HTMLInputElement | HTMLTextAreaElement {
  const writable = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
  return writable && !/^(checkbox|radio|range)$/.test(element.type)
}
