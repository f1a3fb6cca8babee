import type { Brand } from './brand.ts'

/**
 * What is true of a brand, by the names that a guide's `<When is="…">` takes: a part of a guide that does not
 * hold for a company is not shown to its people, and not photographed.
 */
export function brandFacts(brand: Brand): Record<string, boolean> {
  const { enrolment, classic, practice } = brand
  return {
    'starts-by-email': enrolment.start === 'email',
    'starts-at-sign-in': enrolment.start === 'sign-in',
    'order-article': classic.order === 'article',
    'order-duo': classic.order === 'duo',
    practice,
  }
}
