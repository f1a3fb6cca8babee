import { inLanguage } from './brand.ts'
import type { Brand } from './brand.ts'
import type { Locale } from '../i18n/language.ts'

/**
 * What a writer may write as `{brand.…}` in a guide: dotted name → text in the language.
 * `undefined` is a name that exists and that this brand leaves out; a name that isn't here doesn't
 * exist.
 */
export function brandValues(brand: Brand, locale: Locale): Record<string, string | undefined> {
  const { support, enrollment, platforms, policy } = brand
  const textOf = (value: number | false | undefined): string | undefined =>
    value ? String(value) : undefined
  return {
    name: brand.name,
    shortName: brand.shortName,
    accountName: brand.accountName,
    'site.url': brand.site.url,
    'support.name': inLanguage(support.name, locale),
    'support.email': support.email,
    'support.phone': support.phone,
    'support.page': support.page,
    'support.hours': support.hours === undefined ? undefined : inLanguage(support.hours, locale),
    'enrollment.sender': enrollment.sender,
    'enrollment.senderAddress': enrollment.senderAddress,
    'enrollment.subject': inLanguage(enrollment.subject, locale),
    'enrollment.linkDays': String(enrollment.linkDays),
    'enrollment.codeHours': String(enrollment.codeHours),
    'enrollment.signIn': enrollment.signIn,
    'platforms.ios.minimum': platforms.ios.minimum,
    'platforms.ios.store': platforms.ios.store,
    'platforms.android.minimum': platforms.android.minimum,
    'platforms.android.store': platforms.android.store,
    'platforms.duoMobile': platforms.duoMobile,
    'policy.verifiedPush': textOf(policy.verifiedPush),
    'policy.rememberDays': textOf(policy.rememberDays),
    'policy.callKeys.approve': policy.callKeys.approve,
    'policy.callKeys.report': policy.callKeys.report,
    'policy.lockOut.after': String(policy.lockOut.after),
    'policy.lockOut.minutes': textOf(policy.lockOut.minutes),
  }
}
