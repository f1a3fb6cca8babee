import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { checkAddresses } from './addresses.ts'
import { checkCountry } from './country.ts'
import { checkFormerAddresses } from './former-addresses.ts'
import { checkHiddenGuides, checkHome } from './home.ts'
import { checkLabels } from './labels.ts'
import { checkLanguages } from './languages.ts'
import { checkLinks } from './links.ts'
import { checkMessages } from './messages.ts'
import { checkPictures } from './pictures.ts'
import { checkPractice } from './practice.ts'
import { checkPublicFiles } from './public-files.ts'
import { checkSampleBrand } from './sample-brand.ts'
import { checkScreens } from './screens.ts'
import { checkSupplied } from './supplied.ts'
import type { CheckInput } from './check-input.ts'
import { checkCaptureScripts } from './capture-scripts.ts'
import { checkWording } from './wording.ts'

/** The rules for words and capture scripts, which must hold before a capture starts. */
export const contentRules = [
  checkMessages,
  checkHome,
  checkHiddenGuides,
  checkLabels,
  checkLanguages,
  checkPractice,
  checkCaptureScripts,
  checkScreens,
  checkAddresses,
  checkLinks,
  checkFormerAddresses,
  checkWording,
]

/** The rules for pictures, those that a person supplies and those that a capture takes, and for files as they are. */
export const pictureRules = [
  checkSupplied,
  checkPictures,
  checkCountry,
  checkSampleBrand,
  checkPublicFiles,
]

/** Everything that some rules find. */
export function findProblems(
  rules: readonly ((input: CheckInput) => Diagnostic[])[],
  input: CheckInput,
): Diagnostic[] {
  return rules.flatMap((rule) => rule(input))
}
