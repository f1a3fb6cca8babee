import type { Brand } from '../brand/brand.ts'
import type { Kind } from '../brand/fields.ts'
import { phoneNumberForms } from '../brand/phone-number.ts'
import { optionsOf, optionValue } from '../brand/schema.ts'
import type { Target } from '../guide/capture-script.ts'
import type { TextAllowance } from '../redaction/text-allowance.ts'
import { allowedHosts } from './host-allow-list.ts'

/** Hosts of others that a page may name: they are everybody's, and say nothing about a company. */
const publicHosts = [
  'duosecurity.com',
  'duo.com',
  'guide.duo.com',
  'apps.apple.com',
  'play.google.com',
  'icloud.com',
  'android.com',
  'www.w3.org',
]

/** What a screen may show besides invented data: what the brand itself says in public. */
export function textAllowance(brand: Brand, target: Target): TextAllowance {
  const said = (...kinds: Kind[]): string[] =>
    optionsOf(...kinds).flatMap((name) => everyText(optionValue(brand, name)))
  const emails = said('email')
  const own = 'address' in target ? allowedHosts(target).map((host) => `https://${host}`) : []
  return {
    hosts: [
      ...publicHosts,
      ...[...said('address'), ...own].flatMap((address) => URL.parse(address)?.hostname ?? []),
      ...emails.map((address) => address.split('@')[1] ?? ''),
    ],
    emails,
    phones: said('phone').flatMap(phoneNumberForms),
    // A name may be a host, `Booking.com`, or capitals as long as a key.
    texts: [...said('text', 'localized', 'alt'), ...everyText(brand.labels)],
  }
}

/** The texts of an option: one, one a language, or none. */
function everyText(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(everyText) : []
}
