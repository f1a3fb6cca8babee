import { ownValue } from '../diagnostics/nearest.ts'
import { audienceAnswers } from './audience.ts'
import type { AudienceQuestion } from './audience.ts'
import { attribute, childrenOf, isElement } from './tree.ts'
import type { Node } from './tree.ts'

/** What a writer may say with an element, and how a guide treats it. */
export interface ElementRule {
  /** Attributes it takes; a flag stands without a value. */
  attributes: Readonly<Record<string, 'text' | 'flag'>>
  /** Attributes it cannot do without. */
  required?: readonly string[]
  /** What to write instead of an attribute that is empty, where the example does not have it. */
  insteadOfEmpty?: Readonly<Record<string, string>>
  /** What it has to stand in directly: elements, or `guide` for outside every other element. */
  inside?: readonly string[]
  /** Whether it stands within a sentence; all others stand on lines of their own. */
  inline?: boolean
  /** Whether it shows something though nothing stands in it. */
  empty?: boolean
  /** Whether its words are a label of another screen: numbered in no picture. */
  label?: boolean
  /** Whether its words are part of the address above a screen, and marked there. */
  address?: boolean
  /** Whether bold inside it is ordinary bold, not a label. */
  ordinaryBold?: boolean
  /** Whether it is a remark beside the instructions: its sentences count to no limit. */
  aside?: boolean
  /**
   * Where it is shown, wherever it is written. What is for some readers is marked inside it, as it is there once for
   * all.
   */
  place?: 'end-of-step' | 'end-of-guide'
  /** What it asks a reader where a view has one for every answer side by side, each answer being an attribute. */
  asks?: AudienceQuestion
  /** How it is written: the end of many an error message. */
  example: string
}

const elements = {
  Step: {
    attributes: {
      id: 'text',
      title: 'text',
      next: 'text',
      on: 'text',
      picture: 'text',
      'same-as': 'text',
    },
    required: ['id', 'title'],
    insteadOfEmpty: { next: 'Write ids of steps or next="end", or leave it out.' },
    inside: ['guide'],
    example: '<Step id="open-link" title="Open the link in the e-mail">',
  },
  On: {
    attributes: {
      computer: 'flag',
      phone: 'flag',
      ios: 'flag',
      android: 'flag',
      for: 'text',
      view: 'text',
      picture: 'text',
      'same-as': 'text',
    },
    inside: ['guide', 'Step'],
    example: '<On phone>',
  },
  Tip: { attributes: {}, ordinaryBold: true, aside: true, example: '<Tip>' },
  Note: { attributes: {}, ordinaryBold: true, aside: true, example: '<Note>' },
  Trouble: {
    attributes: {},
    inside: ['Step', 'On'],
    ordinaryBold: true,
    place: 'end-of-step',
    example: '<Trouble>',
  },
  Seen: { attributes: {}, inline: true, label: true, example: '<Seen>Deny</Seen>' },
  Address: {
    attributes: {},
    inline: true,
    address: true,
    example: '<Address>.duosecurity.com</Address>',
  },
  Store: {
    attributes: { ios: 'flag', android: 'flag' },
    empty: true,
    asks: 'phone',
    example: '<Store ios />',
  },
  HelpDesk: { attributes: { security: 'flag' }, empty: true, example: '<HelpDesk />' },
  When: { attributes: { is: 'text', not: 'text' }, example: '<When is="starts-by-email">' },
  Finished: {
    attributes: {},
    inside: ['guide'],
    ordinaryBold: true,
    place: 'end-of-guide',
    example: '<Finished>',
  },
} as const satisfies Record<string, ElementRule>

/** Elements that hold paragraphs: a condition may stand in each of them, last of all in another. */
const blocks = Object.entries<ElementRule>(elements)
  .filter(([name, { inline, empty }]) => !inline && !empty && name !== 'When')
  .map(([name]) => name)

/** The elements a guide may use. Whatever is not here is an error with a fix. */
export const vocabulary: Readonly<Record<string, ElementRule>> = {
  ...elements,
  When: { ...elements.When, inside: ['guide', ...blocks, 'When'] },
}

/** The rule of an element; `undefined` for everything else, and for elements that no guide has. */
export function ruleOf(node: Node): ElementRule | undefined {
  return isElement(node) ? ownValue(vocabulary, node.name ?? '') : undefined
}

/** What the elements in a view ask: both stores side by side, for example, which phone it is. */
export function questionsAsked(view: Node): AudienceQuestion[] {
  const children = childrenOf(view).filter((child) => isElement(child))
  return [...new Set(children.flatMap((child) => ruleOf(child)?.asks ?? []))].filter((question) =>
    audienceAnswers[question].every((answer) =>
      children.some(
        (child) => ruleOf(child)?.asks === question && attribute(child, answer) !== undefined,
      ),
    ),
  )
}
