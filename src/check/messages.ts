import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { messageProblems } from '../i18n/message-files.ts'
import type { CheckInput } from './check-input.ts'

/** The interface words of the brand's languages are complete, and ask for what English asks for. */
export function checkMessages({
  brand,
  places,
}: Pick<CheckInput, 'brand' | 'places'>): Diagnostic[] {
  return messageProblems(places.root, brand.languages)
}
