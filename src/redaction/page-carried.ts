import type { PageWalk } from './page-walk.ts'

/** What redacted things carry. */
export interface Carried {
  /** Their texts and values, and the addresses of the matched elements themselves: secrets. */
  words: string[]
  /** Addresses further inside: only some of them tell anything. */
  addresses: string[]
  /** What things are called (alt, title, aria-label, data-…): mostly only "QR code". */
  names: string[]
}

/** Collects what elements carry. */
export type CarriedBy = (matched: ReadonlySet<Element>) => Carried

/** Runs inside a page (one whole function, because only its own source gets there). */
export function pageCarried(walk: PageWalk): CarriedBy {
  function isField(element: Element): element is HTMLInputElement | HTMLTextAreaElement {
    const writable = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
    return writable && !/^(checkbox|radio|range)$/.test(element.type)
  }

  return (matched) => {
    const carried: Carried = { words: [], addresses: [], names: [] }
    const { words, names } = carried
    const referring =
      /^aria-(labelledby|describedby|controls|owns|activedescendant|details|errormessage|flowto)$|^data-(testid|test-id|test|cy|qa)$/
    for (const start of matched) {
      words.push(start.textContent ?? '')
      for (const root of walk.below(start)) {
        const elements = [...root.querySelectorAll('*')]
        if (root instanceof Element) elements.unshift(root)
        for (const element of elements) {
          const addresses = matched.has(element) ? words : carried.addresses
          for (const node of element.childNodes) if (node instanceof Text) words.push(node.data)
          words.push(...walk.generated(element))
          const field = isField(element)
          if (field) words.push(element.value)
          for (const { name, value } of element.attributes) {
            if (name === 'value') {
              // What a choice sends is mostly a number that counts it.
              if (field || value.length > 5) words.push(value)
            } else if (/^(href|src|srcset|xlink:href|action|poster|cite|data)$/.test(name)) {
              addresses.push(value)
            } else if (/^(alt|title|placeholder|content|data-.*|aria-.*)$/.test(name)) {
              if (!referring.test(name)) names.push(value)
            }
          }
          const background = getComputedStyle(element).backgroundImage
          for (const [, address = ''] of background.matchAll(/url\("?([^")]*)"?\)/g)) {
            addresses.push(address)
          }
        }
      }
    }
    return carried
  }
}
