import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { messageProblems } from '../i18n/message-files.ts'
import type { CheckInput } from './check-input.ts'

/** The messages of the brand's languages are complete and take the same arguments as the English ones. */
export function checkMessages({
  brand,
  places,
}: Pick<CheckInput, 'brand' | 'places'>): Diagnostic[] {
  return messageProblems(places.root, brand.languages)
}
