import type { Brand } from '../brand/brand.ts'
import type { Artefact } from './artefacts.ts'
import { logoImages, sceneImage } from './images.ts'
import type { MailImage } from './images.ts'
import type { KitWords } from './kit-words.ts'
import { makeMail } from './mail.ts'
import type { Mail } from './mail.ts'
import type { MailImages } from './mail-mjml.ts'
import type { Piece } from './pieces.ts'

/** The width of an illustration in a mail, in CSS pixels. */
const sceneWidth = 220

/** The mails that begin with an illustration. */
const illustrated: Partial<Record<Piece, 'desk' | 'finished'>> = {
  announcement: 'desk',
  'all-set': 'finished',
}

/** The files of the mails of a kit, and the mails themselves for the page that lists them. */
export async function mailArtefacts(
  root: string,
  brand: Brand,
  { locale, mails }: KitWords,
): Promise<{ artefacts: Artefact[]; made: Map<string, Mail> }> {
  const { light, dark } = await logoImages(brand)
  const logos: MailImages = { ...(light && { logo: light }), ...(dark && { 'logo-dark': dark }) }
  const scenes = {
    desk: await sceneImage(root, 'desk', brand, sceneWidth),
    finished: await sceneImage(root, 'finished', brand, sceneWidth * 0.6),
  }
  const made = new Map<string, Mail>()
  const artefacts: Artefact[] = []
  for (const { name, words } of mails) {
    const scene = illustrated[words.piece]
    const mail = await makeMail(brand, words, {
      ...logos,
      ...(scene && { [scene]: scenes[scene] }),
    })
    made.set(name, mail)
    artefacts.push(
      ready(`${locale}/mail/${name}.html`, mail.html),
      ready(`${locale}/mail/${name}.txt`, mail.text),
      ready(`${locale}/mail/${name}.eml`, mail.eml),
    )
  }
  const images: Record<string, MailImage> = { ...logos, ...scenes }
  for (const [name, { png }] of Object.entries(images)) {
    artefacts.push(ready(`${locale}/images/${name}.png`, png))
  }
  return { artefacts, made }
}

/** A file whose bytes are there already. */
export function ready(name: string, bytes: Buffer | string): Artefact {
  const own = Buffer.from(bytes)
  return { name, inputs: own.toString('base64'), make: () => own }
}
