import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { checkLabels } from './labels.ts'
import { checkLanguages } from './languages.ts'
import { checkLinks } from './links.ts'
import { checkMessages } from './messages.ts'
import { checkPictures } from './pictures.ts'
import { checkSampleBrand } from './sample-brand.ts'
import { checkScreens } from './screens.ts'
import type { CheckInput } from './site-content.ts'
import { checkWalks } from './walks.ts'
import { checkWording } from './wording.ts'

/** Rules over words and walks: what a capture needs to be right before it starts. */
export const contentRules = [
  checkMessages,
  checkLabels,
  checkLanguages,
  checkWalks,
  checkScreens,
  checkLinks,
  checkWording,
]

/** Rules over what a capture has left. */
export const pictureRules = [checkPictures, checkSampleBrand]

/** All that some rules find, at once. */
export function findProblems(
  rules: readonly ((input: CheckInput) => Diagnostic[])[],
  input: CheckInput,
): Diagnostic[] {
  return rules.flatMap((rule) => rule(input))
}
