/** Every flow of the practice portal, as its address calls it: `/practice/<flow>/`. */
export const flows = ['universal', 'classic', 'sign-in', 'answer'] as const

/** What is rehearsed: setting up with one of Duo's two prompts, signing in later on, or answering a request. */
export type Flow = (typeof flows)[number]

/**
 * The phone number that the practice portal gives the reader to type. 555-01xx numbers belong to
 * nobody: the North American numbering plan keeps them for examples.
 */
export const exampleNumber = '2025550142'

/** The code that the practice text message holds. */
export const examplePasscode = '135790'

/** The passcode that the practice app shows. */
export const exampleAppPasscode = '864209'
