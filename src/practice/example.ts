/** The phone number that the reader is given to type; 555-01xx numbers are reserved for examples. */
export const exampleNumber = '2025550142'

/** The code in the practice text message. */
export const examplePasscode = '135790'

/** The passcode that the practice app shows. */
export const exampleAppPasscode = '864209'

/** The example number as the screens show it. */
export const exampleNumberShown = '(202) 555-0142'

/** The number of the phone that a new one replaces. */
export const oldNumberShown = '(202) 555-0187'

/** The state of a field to type into; `refused` is a real number or a wrong code, which must be cleared at once. */
export type FieldState = 'empty' | 'incomplete' | 'example' | 'refused'

/**
 * Judges what is in the number field, without keeping it. Brackets, dashes, spaces and `+1` make no difference.
 * @param finished whether the reader left the field or pressed Enter; until then, a short number may be completed
 */
export function judgeNumber(text: string, finished: boolean): FieldState {
  if (text.trim() === '') return 'empty'
  const digits = text.replace(/\D/g, '').replace(/^1/, '')
  if (digits === exampleNumber && !/[^\d\s()+.-]/.test(text)) return 'example'
  if (digits.length >= exampleNumber.length || text.length > longestWriting) return 'refused'
  return finished ? 'refused' : 'incomplete'
}

/** `+1 (202) 555-0142` with room to spare; anything longer is not a phone number. */
const longestWriting = 24

/** The code that the practice computer shows for a request. */
export function exampleCode(digits: number): string {
  return '482915'.slice(0, digits)
}

/** Judges what is in a field for a code, without keeping it; as `judgeNumber` does. */
export function judgeCode(text: string, code: string, finished: boolean): FieldState {
  const typed = text.replace(/\s/g, '')
  if (typed === '') return 'empty'
  if (typed === code) return 'example'
  return !finished && code.startsWith(typed) ? 'incomplete' : 'refused'
}
