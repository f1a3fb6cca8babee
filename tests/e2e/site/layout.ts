import type { Page } from 'playwright/test'

/** What is looked for at a width. */
export interface Looks {
  /** The page mirrored, too. */
  mirrored: boolean
  /** Text of double size, too. */
  double: boolean
  /** Words of headings, numbers of steps and of marks, and the signs behind a label. */
  torn: boolean
  /** What is pressed, everything unfolded. */
  low: boolean
}

/** What a page does that it should not as wide as it is now, read in one go; it is left as it was. */
export async function layoutFaults(page: Page, looks: Looks): Promise<string[]> {
  return page.evaluate(({ mirrored, double, torn, low }) => {
    const root = document.documentElement
    const found: string[] = []
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]

    /** How wide the page is, and which elements stick out of the window. */
    const lookSideways = (how: string) => {
      if (root.scrollWidth <= innerWidth) return
      const wide = all('body *').filter((element) => {
        const { left, right } = element.getBoundingClientRect()
        return right > innerWidth + 1 || left < -1
      })
      const names = wide.slice(0, 5).map(({ tagName, className }) => `${tagName}.${className}`)
      found.push(`${how} it is ${root.scrollWidth} px wide: ${names.join(', ')}`)
    }

    /** The text, and the place in it, where a letter of an element stands. */
    const placeOf = (element: HTMLElement, letter: number): [Node, number] => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      let left = letter
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const { length } = node.textContent ?? ''
        if (left < length) return [node, left]
        left -= length
      }
      return [element, element.childNodes.length]
    }

    /** Words with a hyphen that a heading breaks there. */
    const lookForBrokenWords = () => {
      for (const heading of all('h1, .heading, h2:not(.prose h2), h3, main li > a b')) {
        for (const match of (heading.textContent ?? '').matchAll(/[\p{L}\p{N}]+-[\p{L}\p{N}]+/gu)) {
          const word = document.createRange()
          word.setStart(...placeOf(heading, match.index))
          word.setEnd(...placeOf(heading, match.index + match[0].length - 1))
          const lines = new Set([...word.getClientRects()].map(({ top }) => Math.round(top)))
          if (lines.size > 1) found.push(`${match[0]} is broken`)
        }
      }
    }

    /** On how many lines the drawn words of a part stand. */
    const linesOf = (part: HTMLElement): number => {
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
      const tops = new Set<number>()
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement?.closest('.unseen') || !node.textContent?.trim()) continue
        const words = document.createRange()
        words.selectNodeContents(node)
        for (const { top } of words.getClientRects()) tops.add(Math.round(top))
      }
      return tops.size
    }

    /** A step's number or a view's letter on two lines, and the number of a mark without its word. */
    const lookForTornNumbers = () => {
      for (const part of all('.numeral, .letter, .label .badge')) {
        const { bottom, height } = part.getBoundingClientRect()
        const before = document.createRange()
        before.selectNode(part.previousSibling ?? part)
        const word = before.getBoundingClientRect()
        const alone = part.matches('.badge') && word.bottom < bottom - height
        if (linesOf(part) > 1 || alone) {
          found.push(`the number of ${part.parentElement?.textContent} is torn`)
        }
      }
    }

    /** A full stop or a comma on a line of its own looks like a mistake. */
    const lookForLoneSigns = () => {
      for (const label of all('.words .label')) {
        const { nextSibling } = label
        if (!nextSibling || !/^[.,:;?]/.test(nextSibling.textContent ?? '')) continue
        const sign = document.createRange()
        sign.setStart(nextSibling, 0)
        sign.setEnd(nextSibling, 1)
        const last = label.lastElementChild?.getBoundingClientRect()
        if (sign.getBoundingClientRect().top > (last?.bottom ?? 0)) {
          found.push(`the sign behind ${label.textContent} stands alone`)
        }
      }
    }

    /** Words and help that lie under a picture or under each other. */
    const lookForCoveredWords = () => {
      const parts =
        '.words :is(p, li), .tip, .note, .picture, .trouble, .turn, .heading, .end, #get-help'
      const boxes = all(parts).map((part) => ({ part, box: part.getBoundingClientRect() }))
      for (const [at, { part, box }] of boxes.entries()) {
        const under = boxes
          .slice(at + 1)
          .find(
            (other) =>
              !part.contains(other.part) &&
              Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 1 &&
              Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 1,
          )
        if (under) found.push(`${part.textContent} is covered by ${under.part.className}`)
      }
    }

    /** What is pressed, and is less high than a thumb needs; everything is unfolded. */
    const lookForLowTargets = () => {
      const folded = [...document.querySelectorAll('details')].filter(({ open }) => !open)
      for (const details of folded) details.open = true
      for (const target of all('a[href], button, summary, label, input, select')) {
        const { height } = target.getBoundingClientRect()
        const { display, opacity } = getComputedStyle(target)
        // What is hidden now is pressed by nobody, and a link in a sentence is as high as its line.
        if (height === 0 || display === 'inline' || opacity === '0') continue
        if (height < 44) found.push(`${target.textContent} is ${height} px high`)
      }
      for (const details of folded) details.open = false
    }

    if (torn) {
      lookForBrokenWords()
      lookForTornNumbers()
      lookForLoneSigns()
      lookForCoveredWords()
    }
    if (low) lookForLowTargets()
    if (mirrored) {
      lookSideways('as it is')
      const { dir } = root
      root.dir = 'rtl'
      lookSideways('from right to left')
      root.dir = dir
    }
    if (double) {
      const { fontSize } = root.style
      root.style.fontSize = `${2 * parseFloat(getComputedStyle(root).fontSize)}px`
      lookSideways('with text of double size')
      root.style.fontSize = fontSize
    }
    return found.map((fault) => `${innerWidth} px: ${fault}`)
  }, looks)
}
