import type { KeyBelow } from '../i18n/translate.ts'

/** What to do now, as the page says beside a device. */
export type Task = KeyBelow<'portal.tasks'>

/** A kind word for something that did not go as the reader wanted. */
export type Hint = KeyBelow<'portal.hints'>
