import type { Brand } from '../brand/brand.ts'
import type { Target } from '../guide/walk.ts'
import type { TextAllowance } from '../proof/scan.ts'

/** Hosts of others that a page may name: they lead to no account. */
const publicHosts = [
  'duosecurity.com',
  'duo.com',
  'guide.duo.com',
  'apps.apple.com',
  'play.google.com',
  'www.w3.org',
]

/** The hosts that a walk of a web app may speak to, with their ports: its own, and those it names. */
export function allowedHosts(target: Extract<Target, { address: string }>): readonly string[] {
  return [new URL(target.address).host, ...(target.hosts ?? [])]
}

/** What a screen may show besides invented data: what the brand itself says in public. */
export function textAllowance(brand: Brand, target: Target): TextAllowance {
  const { site, support, enrolment, platforms } = brand
  const addresses = [
    site.url,
    support.page,
    enrolment.signIn,
    platforms.ios.store,
    platforms.android.store,
  ]
  const hosts = addresses
    .filter((address) => address !== undefined)
    .map((address) => new URL(address).host)
  const emails = [support.email, enrolment.senderAddress].filter((address) => address !== undefined)
  const own = 'address' in target ? allowedHosts(target) : []
  return {
    hosts: [
      ...publicHosts,
      ...hosts,
      ...own,
      ...emails.map((address) => address.split('@')[1] ?? ''),
    ],
    emails,
    phones: support.phone === undefined ? [] : [support.phone],
  }
}
