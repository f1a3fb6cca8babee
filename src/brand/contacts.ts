import type { Locale } from '../i18n/language.ts'
import { messagesFor } from '../i18n/translate.ts'
import { inLanguage } from './brand.ts'
import type { Brand } from './brand.ts'
import { dialableNumber } from './phone-number.ts'

/** A way to reach the help desk. */
export interface Contact {
  by: 'email' | 'phone' | 'page' | 'link'
  /** Unset for a phone number that a link might dial wrongly. */
  href?: string
  text: string
}

/** A contact's text, split where a line may break: after an `@` rather than in the middle of a word. */
export const linesOf = ({ text }: Contact): string[] => text.split(/(?<=@)/)

/** The step at which a reader is stuck, as the help desk sees it. */
export interface StuckAt {
  guide: string
  number: number
  /** The words that the reader cannot find, and when the picture was last compared with the real screen. */
  missing?: string
  checked?: string
}

/**
 * Encodes words for an address. What a browser encodes by itself stays readable: a page has hundreds of these
 * addresses, and they compress much better that way.
 */
function inAddress(text: string): string {
  return encodeURIComponent(text).replace(/(?:%[89A-F][0-9A-F])+|%2C|%3A/g, decodeURIComponent)
}

/** An e-mail address in a link: what a mail program would read as the beginning of something else is encoded. */
function asAddress(email: string): string {
  return email.replace(/[^\w@.+~-]/gu, encodeURIComponent)
}

function bodyOf(words: string, language: Locale, checked: string | undefined): string {
  const t = messagesFor(language)
  return checked
    ? t('guide.missingBodyDated', { words, language, checked })
    : t('guide.missingBody', { words, language })
}

/**
 * Every way to reach the help desk, in the reader's language.
 * @param stuck a step, which the e-mail's subject and the words for the phone then name
 */
export function contactsOf(
  support: Partial<Brand['support']>,
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
      by: 'email',
      href: `mailto:${asAddress(support.email)}${told && `?${told}`}`,
      text: stuck ? t('help.writeAbout', { step: stuck.number }) : support.email,
    })
  }
  if (support.phone) {
    const number = dialableNumber(support.phone)
    contacts.push({
      by: 'phone',
      ...(number === undefined ? {} : { href: `tel:${number}` }),
      text: stuck
        ? t('help.callAbout', {
            phone: support.phone,
            guide: stuck.guide,
            step: stuck.number,
          })
        : support.phone,
    })
  }
  if (support.page) contacts.push({ by: 'page', href: support.page, text: t('help.openPage') })
  for (const { text, url } of support.links ?? []) {
    contacts.push({ by: 'link', href: url, text: inLanguage(text, locale) })
  }
  return contacts
}

/** What those are called who hear of a request that somebody else started, as it reads in a sentence. */
export function reportName({ security }: Pick<Brand, 'security'>, locale: Locale): string {
  return security ? inLanguage(security.name, locale) : messagesFor(locale)('help.yourDesk')
}

/** Every way to reach who hears of a request that somebody else started: the help desk where nobody else is named. */
export function reportContacts(
  { security, support }: Pick<Brand, 'security' | 'support'>,
  locale: Locale,
): Contact[] {
  if (!security) return contactsOf(support, locale)
  return contactsOf(security, locale).map((contact) =>
    contact.by === 'page' ? { ...contact, text: messagesFor(locale)('help.openReport') } : contact,
  )
}
