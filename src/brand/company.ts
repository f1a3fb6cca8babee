import { z } from 'astro/zod'
import { ownIssue } from '../diagnostics/schema-issues.ts'
import { basePath, pageAddress, serverAddress } from './address-fields.ts'
import { helpLinks } from './link-fields.ts'
import { email, imagePath, localized, phone, text } from './fields.ts'

// The parts of a brand file that are about the company itself.

/** What is written under `site`. */
export const siteSchema = z
  .strictObject({
    /**
     * The address of the web server, without a path. Needed for codes that a phone reads and for links in e-mails;
     * leave it out until you know it.
     * @default no code to continue on a phone
     * @example 'https://guide.example.com'
     */
    url: serverAddress.optional().meta({ example: '"https://guide.example.com"' }),
    /**
     * The folder on the server that the guide lives in.
     * @default '/'
     * @example '/guide/' for https://www.example.com/guide/
     */
    base: basePath.prefault('/').meta({ example: '"/guide/"' }),
    /**
     * Whether search engines may list the guide. Off, because a public description of how your people sign in helps
     * those who want to trick them.
     * @default false
     */
    indexing: z.boolean().default(false),
  })
  .prefault({})
  .meta({ example: '{ url: "https://guide.example.com" }' })

/** What is written under `logo`. */
export const logoSchema = z
  .strictObject({
    /**
     * The logo for a white background. The icon of the browser tab is made of it, too.
     * @example 'logo.svg'
     */
    light: imagePath.meta({ example: '"logo.svg"' }),
    /**
     * The logo for a dark background, for readers whose device is set to dark.
     * @default the light one, on a piece of white
     * @example 'logo-dark.svg'
     */
    dark: imagePath.optional().meta({ example: '"logo-dark.svg"' }),
    /**
     * What a screen reader says in place of the logo, where it shows more than the name beside it says.
     * @default nothing: the short name stands beside it and is read
     */
    alt: text.optional().meta({ kind: 'alt', example: '"Harbour & Vale"' }),
  })
  .optional()
  .meta({ example: '{ light: "logo.svg" }' })

/** What is written under `wordmark`. */
export const wordmarkSchema = z
  .strictObject({
    /**
     * The wordmark for a white background.
     * @example 'wordmark.svg'
     */
    light: imagePath.meta({ example: '"wordmark.svg"' }),
    /**
     * The wordmark for a dark background, for readers whose device is set to dark.
     * @default the light one, on a piece of white
     * @example 'wordmark-dark.svg'
     */
    dark: imagePath.optional().meta({ example: '"wordmark-dark.svg"' }),
    /**
     * What a screen reader says in its place: the words that are drawn in it.
     * @default `shortName`
     */
    alt: text.optional().meta({ kind: 'alt', example: '"Harbour & Vale"' }),
  })
  .optional()
  .meta({ example: '{ light: "wordmark.svg" }' })

/** Why a guide without a help desk is none. */
export const noHelp = {
  code: 'no-help',
  message: 'There is no way to reach help, and a reader who is stuck needs one.',
  fix: 'Write at least one of email, phone, page and links. Example: { email: "helpdesk@example.com" }',
}

/** Why a security team that nobody can reach is none. */
const unreachable = {
  code: 'no-help',
  message: 'There is no way to reach them.',
  fix: 'Write at least one of email, phone and page. Example: { email: "security@example.com" }',
}

/** What is written under `security`. */
export const securitySchema = z
  .strictObject({
    /**
     * What your people call them, as it reads after "Tell", in one text or one a language.
     * @default "the security team", in the reader's language
     */
    name: localized.optional().meta({ example: '"the security team"' }),
    /**
     * Their e-mail address.
     * @default not shown
     * @example 'security@example.com'
     */
    email: email.optional().meta({ example: '"security@example.com"' }),
    /**
     * Their phone number, as people write it.
     * @default not shown
     * @example '+1 555-0199'
     */
    phone: phone.optional().meta({ example: '"+1 555-0199"' }),
    /**
     * The address of a page where people report.
     * @default not shown
     * @example 'https://security.example.com'
     */
    page: pageAddress.optional().meta({ example: '"https://security.example.com"' }),
  })
  .superRefine(
    ({ email, phone, page }, ctx) => {
      if ((email ?? phone ?? page) === undefined) ctx.addIssue(ownIssue(unreachable))
    },
    { when: ({ issues }) => issues.length === 0 },
  )
  .optional()
  .meta({ example: '{ email: "security@example.com" }' })

/** What is written under `support`. */
export const supportSchema = z
  .strictObject({
    /**
     * What your people call the help desk, in one text or one a language.
     * @default "IT Help Desk", in the reader's language
     */
    name: localized.optional().meta({ example: '"IT Help Desk"' }),
    /**
     * The help desk's e-mail address.
     * @default not shown
     * @example 'helpdesk@example.com'
     */
    email: email.optional().meta({ example: '"helpdesk@example.com"' }),
    /**
     * The help desk's phone number, as people write it. It is a link where a telephone would dial it rightly.
     * @default not shown
     * @example '+1 555-0100'
     */
    phone: phone.optional().meta({ example: '"+1 555-0100"' }),
    /**
     * The address of a help page or a request form.
     * @default not shown
     * @example 'https://help.example.com'
     */
    page: pageAddress.optional().meta({ example: '"https://help.example.com"' }),
    /**
     * Further ways to reach the help desk, four at most, each with its `text` (one or one a language) and its `url`: a
     * chat, a portal. An address begins with `https:`, `msteams:`, `slack:` or `tel:`.
     * @default []: none
     * @example [{ text: 'Chat with us', url: 'https://chat.example.com' }]
     */
    links: helpLinks,
    /**
     * When somebody answers, in one text or one a language.
     * @default not shown
     * @example { en: 'Monday to Friday, 8 am to 6 pm', es: 'De lunes a viernes, de 8 a 18 h' }
     */
    hours: localized.optional().meta({ example: '"Monday to Friday, 8 am to 6 pm"' }),
  })
  .superRefine(
    ({ email, phone, page, links }, ctx) => {
      if ((email ?? phone ?? page ?? links[0]) === undefined) ctx.addIssue(ownIssue(noHelp))
    },
    // A misspelt `email` is one mistake, not two.
    { when: ({ issues }) => issues.length === 0 },
  )
  .meta({ example: '{ email: "helpdesk@example.com" }' })
