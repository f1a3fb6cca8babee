import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { checkLabels } from './labels.ts'
import { checkLanguages } from './languages.ts'
import { checkLinks } from './links.ts'
import { checkMessages } from './messages.ts'
import { checkPictures } from './pictures.ts'
import { checkSampleBrand } from './sample-brand.ts'
import { checkScreens } from './screens.ts'
import type { CheckInput } from './check-input.ts'
import { checkCaptureScripts } from './capture-scripts.ts'
import { checkWording } from './wording.ts'

/** Rules over words and capture scripts, which must hold before a capture starts. */
export const contentRules = [
  checkMessages,
  checkLabels,
  checkLanguages,
  checkCaptureScripts,
  checkScreens,
  checkLinks,
  checkWording,
]

/** Rules over the pictures of a capture. */
export const pictureRules = [checkPictures, checkSampleBrand]

/** All that some rules find. */
export function findProblems(
  rules: readonly ((input: CheckInput) => Diagnostic[])[],
  input: CheckInput,
): Diagnostic[] {
  return rules.flatMap((rule) => rule(input))
}
