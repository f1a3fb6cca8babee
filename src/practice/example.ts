/**
 * The phone number that the practice portal gives the reader to type. 555-01xx numbers belong to
 * nobody: the North American numbering plan keeps them for examples.
 */
export const exampleNumber = '2025550142'

/** The code that the practice text message holds. */
export const examplePasscode = '135790'

/** The passcode that the practice app shows. */
export const exampleAppPasscode = '864209'

/** The example's number as the screens show it once it is typed. */
export const exampleNumberShown = '(202) 555-0142'

/** The number of the phone that was there before a new one. */
export const oldNumberShown = '(202) 555-0187'

/** What stands in a field to type into. `refused`: another number, which must be cleared at once. */
export type FieldState = 'empty' | 'incomplete' | 'example' | 'refused'

/**
 * Judges what stands in the number field, without keeping it.
 * `finished` says that the reader left the field or pressed Enter; before that, a number shorter
 * than ten digits may still become anything. Brackets, dashes, spaces and `+1` make no difference.
 */
export function judgeNumber(text: string, finished: boolean): FieldState {
  if (text.trim() === '') return 'empty'
  const digits = text.replace(/\D/g, '').replace(/^1/, '')
  if (digits === exampleNumber && !/[^\d\s()+.-]/.test(text)) return 'example'
  if (digits.length >= exampleNumber.length || text.length > longestWriting) return 'refused'
  const beginsTheExample = digits !== '' && exampleNumber.startsWith(digits)
  return finished && !beginsTheExample ? 'refused' : 'incomplete'
}

/** `+1 (202) 555-0142` with room to spare: what is longer is no phone number. */
const longestWriting = 24

/** The code that the practice computer shows for a request, with as many digits as a company's requests ask for. */
export function exampleCode(digits: number): string {
  return '482915'.slice(0, digits)
}

/** Judges what stands in the field for a code, without keeping it; as `judgeNumber` does. */
export function judgeCode(text: string, code: string, finished: boolean): FieldState {
  const typed = text.replace(/\s/g, '')
  if (typed === '') return 'empty'
  if (typed === code) return 'example'
  return !finished && code.startsWith(typed) ? 'incomplete' : 'refused'
}
