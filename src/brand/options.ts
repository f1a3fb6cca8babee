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
  color: { is: 'a color code', example: '"#0f6b5c"' },
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
  'screens.accent': { is: 'a color code', example: '"#0b69a3"' },
  enrollment: { example: '{ start: "email" }' },
  'enrollment.start': { example: '"email"' },
  'enrollment.sender': { example: '"Duo Security"' },
  'enrollment.senderAddress': { is: 'an e-mail address', example: '"no-reply@duosecurity.com"' },
  'enrollment.subject': { example: '"Duo Security Enrollment"' },
  'enrollment.linkDays': { is: 'a whole number of days', example: '30' },
  'enrollment.signIn': { is: 'a web address', example: '"https://signin.example.com"' },
  'enrollment.codeHours': { is: 'a whole number of hours', example: '24' },
  platforms: { example: '{ ios: { minimum: "16" } }' },
  'platforms.ios': { example: '{ minimum: "16" }' },
  'platforms.ios.minimum': { is: 'a version number', example: '"16"' },
  'platforms.ios.store': { is: 'a web address', example: '"https://apps.apple.com/…"' },
  'platforms.android': { example: '{ minimum: "12" }' },
  'platforms.android.minimum': { is: 'a version number', example: '"12"' },
  'platforms.android.store': { is: 'a web address', example: '"https://play.google.com/…"' },
  'platforms.duoMobile': { is: 'a version number', example: '"4.85"' },
  prompts: { example: '["universal"]' },
  policy: { example: '{ verifiedPush: 3 }' },
  'policy.methods': { example: '["push", "passcode"]' },
  'policy.verifiedPush': { is: 'false or a number of digits from 2 to 6', example: '3' },
  'policy.rememberDays': { is: 'false or a number of days from 1 to 365', example: '30' },
  'policy.restore': { example: 'true' },
  'policy.manageDevices': { example: 'true' },
  'policy.callKeys': { example: '{ approve: "1", report: "9" }' },
  'policy.callKeys.approve': { is: 'a key of a telephone', example: '"1"' },
  'policy.callKeys.report': { is: 'a key of a telephone', example: '"9"' },
  'policy.lockOut': { example: '{ after: 10, minutes: 30 }' },
  'policy.lockOut.after': { is: 'a whole number of tries', example: '10' },
  'policy.lockOut.minutes': { is: 'a whole number of minutes', example: '30' },
  universal: { example: '{ checksNumber: true }' },
  'universal.checksNumber': { example: 'true' },
  classic: { example: '{ order: "duo" }' },
  'classic.order': { example: '"duo"' },
  practice: { example: 'true' },
  labels: { example: '{ en: { "start-setup": "Get started" } }' },
}
