import type { Locale } from '../i18n/language.ts'
import { messagesFor } from '../i18n/translate.ts'
import type { Brand } from './brand.ts'
import { dialableNumber } from './phone-number.ts'

/** A way to reach the help desk. */
export interface Contact {
  /** Unset for a number that a telephone might dial wrongly: it is only shown. */
  href?: string
  text: string
}

/** A contact's text, cut where it may go on in the next line: after an `@` rather than in the middle of a word. */
export const linesOf = ({ text }: Contact): string[] => text.split(/(?<=@)/)

/** The step a reader is stuck at, as the help desk will read it. */
export interface StuckAt {
  guide: string
  number: number
  /** The words that they look for in vain, and the day on which the picture was last compared. */
  missing?: string
  checked?: string
}

/**
 * Words as a part of an address. Letters and signs that a browser encodes by itself stay as they are: a page has
 * hundreds of these, and they pack much better so.
 */
function inAddress(text: string): string {
  return encodeURIComponent(text).replace(/(?:%[89A-F][0-9A-F])+|%2C|%3A/g, decodeURIComponent)
}

function bodyOf(words: string, language: Locale, checked: string | undefined): string {
  const t = messagesFor(language)
  return checked
    ? t('guide.missingBodyDated', { words, language, checked })
    : t('guide.missingBody', { words, language })
}

/**
 * Every way to reach the help desk that the brand names, in the reader's words.
 * With a step, the e-mail's subject names guide and step already, and so does what to say on the phone.
 */
export function contactsOf(
  support: Pick<Brand['support'], 'email' | 'phone' | 'page'>,
  locale: Locale,
  stuck?: StuckAt,
): Contact[] {
  const t = messagesFor(locale)
  const contacts: Contact[] = []
  if (support.email) {
    const subject = stuck ? t('help.subject', { guide: stuck.guide, step: stuck.number }) : ''
    const body = stuck?.missing && bodyOf(stuck.missing, locale, stuck.checked)
    const told = Object.entries({ subject, body })
      .filter(([, text]) => text)
      .map(([name, text]) => `${name}=${inAddress(text ?? '')}`)
      .join('&')
    contacts.push({
      href: `mailto:${support.email}${told && `?${told}`}`,
      text: stuck
        ? t('help.writeAbout', { step: stuck.number })
        : t('help.write', { email: support.email }),
    })
  }
  if (support.phone) {
    const number = dialableNumber(support.phone)
    contacts.push({
      ...(number === undefined ? {} : { href: `tel:${number}` }),
      text: stuck
        ? t('help.callAbout', { phone: support.phone, step: stuck.number })
        : t('help.call', { phone: support.phone }),
    })
  }
  if (support.page) contacts.push({ href: support.page, text: t('help.openPage') })
  return contacts
}
