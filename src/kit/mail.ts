import { createHash } from 'node:crypto'
import mjml2html from 'mjml'
import MailComposer from 'nodemailer/lib/mail-composer'
import type { Brand } from '../brand/brand.ts'
import { inLanguage } from '../brand/brand.ts'
import { contactsOf } from '../brand/contacts.ts'
import { messagesFor } from '../i18n/translate.ts'
import { mailMjml } from './mail-mjml.ts'
import type { MailImages } from './mail-mjml.ts'
import type { Words } from './read-words.ts'
import { blocksToText } from './to-text.ts'
import { withCapital } from '../i18n/language.ts'

/** A mail in the forms in which it is handed out. */
export interface Mail {
  /** As a page, with its pictures in files beside it. */
  html: string
  text: string
  /** As a message with its pictures inside. */
  eml: Buffer
}

/** A draft gets its day when it is sent; a message without one is none. */
const someDay = new Date('2020-01-01T00:00:00Z')

/** Makes a mail. The same words and pictures make the same bytes. */
export async function makeMail(brand: Brand, words: Words, images: MailImages): Promise<Mail> {
  const inMessage = await compile(mailMjml(brand, words, images))
  const page = inMessage.replace(/src="cid:([\w-]+)@kit"/g, 'src="../images/$1.png"')
  const text = mailText(brand, words)
  return { html: page, text, eml: await compose(words, inMessage, text, images) }
}

async function compile(mjml: string): Promise<string> {
  const { html, errors } = await mjml2html(mjml, {
    validationLevel: 'strict',
    keepComments: false,
    // Without this, a mail that names Roboto asks a server for it, and that server learns who reads.
    fonts: {},
  })
  // Our own MJML: a mistake in it is ours.
  if (errors.length) throw new Error(errors.map(({ formattedMessage }) => formattedMessage).join())
  return html.replace(/\n\s*\n+/g, '\n')
}

/** A mail as plain text, with the ways to reach help below it. */
export function mailText(brand: Brand, { about, blocks, locale }: Words): string {
  const t = messagesFor(locale)
  const { name, hours } = brand.support
  const ways = contactsOf(brand.support, locale).map(({ by, href, text }) =>
    by === 'page' || by === 'link' ? `${text}: ${href}` : text,
  )
  return [
    about.heading,
    '='.repeat(Math.min(76, about.heading?.length ?? 0)),
    '',
    blocksToText(blocks),
    '',
    '--',
    t('help.title'),
    inLanguage(name, locale),
    ...ways,
    ...(hours === undefined ? [] : [withCapital(inLanguage(hours, locale), locale)]),
    '',
    brand.name,
    t('page.notAffiliated'),
    '',
  ].join('\n')
}

/** Composes a draft: nobody sends it, nobody receives it yet. */
function compose(
  { about, piece, locale }: Words,
  html: string,
  text: string,
  images: MailImages,
): Promise<Buffer> {
  const shown = Object.entries(images).filter(([name]) => html.includes(`cid:${name}@kit`))
  const id = createHash('sha256').update(html).digest('hex').slice(0, 24)
  const composed = new MailComposer({
    subject: about.subject,
    text,
    html,
    date: someDay,
    messageId: `<${piece}-${locale}-${id}@kit.invalid>`,
    baseBoundary: `${piece}-${locale}-kit`,
    // Classic Outlook opens it as a draft that can be sent; other programs show it as a message.
    headers: { 'X-Unsent': '1', 'Content-Language': locale },
    textEncoding: 'quoted-printable',
    attachments: shown.map(([name, { png }]) => ({
      filename: `${name}.png`,
      content: png,
      contentType: 'image/png',
      cid: `${name}@kit`,
      contentDisposition: 'inline' as const,
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return new Promise((done, fail) => {
    composed.compile().build((error, message) => {
      if (error || !message) fail(error ?? new Error('Nothing was composed.'))
      else done(message)
    })
  })
}
