/** What an option is called in a message, and how one is written. */
interface Option {
  /** Completes “… is not”. Left out where the type says it all: a text in quotes, true or false. */
  is?: string
  /** As it stands in the file, after the colon. */
  example: string
}

/**
 * The options of `brand.config.ts` by dotted name; one that isn't here is described by the group it
 * is in.
 */
export const options: Record<string, Option> = {
  name: { example: '"Harbour & Vale Co-operative"' },
  shortName: { example: '"Harbour & Vale"' },
  accountName: { example: '"Harbour & Vale"' },
  site: { example: '{ url: "https://guide.example.com" }' },
  'site.url': { is: 'a web address', example: '"https://guide.example.com"' },
  'site.base': { is: 'a folder in a web address', example: '"/guide/"' },
  'site.indexing': { example: 'false' },
  logo: { example: '{ light: "logo.svg" }' },
  'logo.light': { example: '"logo.svg"' },
  'logo.dark': { example: '"logo-dark.svg"' },
  'logo.alt': { example: '"Harbour & Vale"' },
  color: { is: 'a colour code', example: '"#0f6b5c"' },
  support: { example: '{ email: "helpdesk@example.com" }' },
  'support.name': { example: '"IT Help Desk"' },
  'support.email': { is: 'an e-mail address', example: '"helpdesk@example.com"' },
  'support.phone': { is: 'a phone number in quotes', example: '"+1 555-0100"' },
  'support.page': { is: 'a web address', example: '"https://help.example.com"' },
  'support.hours': { example: '"Monday to Friday, 8 am to 6 pm"' },
  languages: { example: '["en", "es"]' },
  defaultLanguage: { example: '"en"' },
  screens: { example: '{ language: "en" }' },
  'screens.language': { example: '"en"' },
  'screens.logo': { example: '"duo-logo.png"' },
  'screens.accent': { is: 'a colour code', example: '"#0b69a3"' },
  enrolment: { example: '{ start: "email" }' },
  'enrolment.start': { example: '"email"' },
  'enrolment.sender': { example: '"Duo Security"' },
  'enrolment.senderAddress': { is: 'an e-mail address', example: '"no-reply@duosecurity.com"' },
  'enrolment.subject': { example: '"Duo Security Enrollment"' },
  'enrolment.linkDays': { is: 'a whole number of days', example: '30' },
  'enrolment.signIn': { is: 'a web address', example: '"https://signin.example.com"' },
  platforms: { example: '{ ios: { minimum: "16" } }' },
  'platforms.ios': { example: '{ minimum: "16" }' },
  'platforms.ios.minimum': { is: 'a version number', example: '"16"' },
  'platforms.ios.store': { is: 'a web address', example: '"https://apps.apple.com/…"' },
  'platforms.android': { example: '{ minimum: "12" }' },
  'platforms.android.minimum': { is: 'a version number', example: '"12"' },
  'platforms.android.store': { is: 'a web address', example: '"https://play.google.com/…"' },
  classic: { example: '{ order: "duo" }' },
  'classic.order': { example: '"duo"' },
  practice: { example: 'true' },
  labels: { example: '{ en: { "start-setup": "Get started" } }' },
}
