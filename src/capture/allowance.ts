import type { Brand, Localized } from '../brand/brand.ts'
import { phoneNumberForms } from '../brand/phone-number.ts'
import type { Target } from '../guide/capture-script.ts'
import type { TextAllowance } from '../redaction/text-allowance.ts'

/** Hosts of others that a page may name: they lead to no account. */
const publicHosts = [
  'duosecurity.com',
  'duo.com',
  'guide.duo.com',
  'apps.apple.com',
  'play.google.com',
  'www.w3.org',
]

/** The hosts that a capture script of a web app may speak to, with their ports: its own, and those it names. */
export function allowedHosts(target: Extract<Target, { address: string }>): readonly string[] {
  return [new URL(target.address).host, ...(target.hosts ?? [])]
}

/** What a screen may show besides invented data: what the brand itself says in public. */
export function textAllowance(brand: Brand, target: Target): TextAllowance {
  const { site, support, enrollment, platforms } = brand
  const addresses = [
    site.url,
    support.page,
    enrollment.signIn,
    platforms.ios.store,
    platforms.android.store,
  ].filter((address) => address !== undefined)
  const own = 'address' in target ? allowedHosts(target).map((host) => `https://${host}`) : []
  const emails = [support.email, enrollment.senderAddress].filter(
    (address) => address !== undefined,
  )
  return {
    hosts: [
      ...publicHosts,
      ...[...addresses, ...own].flatMap((address) => URL.parse(address)?.hostname ?? []),
      ...emails.map((address) => address.split('@')[1] ?? ''),
    ],
    emails,
    phones: support.phone === undefined ? [] : phoneNumberForms(support.phone),
    texts: ownTexts(brand),
  }
}

/** What the brand calls itself: a name may be a host, `Booking.com`, or capitals as long as a key. */
function ownTexts({ name, shortName, accountName, logo, support, enrollment, labels }: Brand) {
  return [
    name,
    shortName,
    accountName,
    logo?.alt ?? '',
    enrollment.sender,
    ...[enrollment.subject, support.name, support.hours ?? ''].flatMap(everyLanguage),
    ...Object.values(labels).flatMap((words) => Object.values(words)),
  ]
}

function everyLanguage(text: Localized): string[] {
  return typeof text === 'string' ? [text] : Object.values(text)
}
