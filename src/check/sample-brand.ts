import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { shorten } from '../diagnostics/phrases.ts'
import { contentFile, guideIds } from '../guide/content-files.ts'
import { labelFileName } from '../guide/load.ts'
import { findShot } from '../shots/find.ts'
import { npmRun, screenLanguage } from '../brand/brand.ts'
import type { Brand } from '../brand/brand.ts'
import { configName } from '../brand/load.ts'
import { optionAt } from '../brand/option-at.ts'
import { optionsOf, optionValue } from '../brand/schema.ts'
import type { BrandInput } from '../brand/schema.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { viewsOf } from '../guide/outline.ts'
import type { CheckInput } from './check-input.ts'

/** What the shipped brand file says: a new one takes its place unasked as long as nobody has changed a letter of it. */
export const sampleBrand: BrandInput = {
  name: 'Harbour & Vale Co-operative',
  shortName: 'Harbour & Vale',
  accountName: 'Harbour & Vale',
  site: { url: 'https://guide.harbourvale.example', base: '/', indexing: false },
  logo: { light: 'logo.svg', dark: 'logo-dark.svg' },
  color: '#0f6b5c',
  support: {
    email: 'helpdesk@harbourvale.example',
    phone: '555-0100',
    hours: { en: 'Monday to Friday, 8 am to 6 pm', es: 'De lunes a viernes, de 8 a 18 h' },
  },
  languages: ['en', 'es'],
  enrollment: {
    start: 'email',
    linkDays: 30,
    signIn: 'https://signin.harbourvale.example',
  },
  prompts: ['universal', 'classic'],
}

/** What names it in a text, which must not survive a rebrand. */
const sampleWords = /Harbour\s*(?:&|&amp;|and|y)\s*Vale|harbourvale/i

/** Whether a text still names the shipped brand. */
export function namesSampleBrand(text: string): boolean {
  return sampleWords.test(text)
}

/** Once the brand has another name, the shipped one is gone from the brand file, logos, guides and pictures. */
export function checkSampleBrand(input: CheckInput): Diagnostic[] {
  const { brand, places, outlines } = input
  if (namesSampleBrand(brand.name)) return []
  const names = [
    ...brand.languages.map((locale) => labelFileName(locale)),
    ...guideIds(places).flatMap((guide) =>
      [...brand.languages.map((locale) => `${locale}.mdx`), 'capture.ts'].map(
        (name) => `guides/${guide}/${name}`,
      ),
    ),
  ]
  const files = names.map((name) => contentFile(places, name))
  const config = path.join(brand.folder, configName)
  return [
    ...[config, ...files].flatMap((file) => (file ? inFile(file, places.root) : [])),
    ...inLogos(brand),
    ...outlines.flatMap((outline) => inPictures(input, outline)),
  ]
}

function inFile(file: string, root: string): Diagnostic[] {
  const shown = path.relative(root, file).split(path.sep).join('/')
  const own = !shown.endsWith('.mdx')
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((text, index) =>
      namesSampleBrand(text) && !(own && /^\s*(\/\/|\/?\*|#)/.test(text))
        ? [
            {
              at: { file: shown, line: index + 1 },
              code: 'sample-brand-named',
              message: 'This still names the company that Handrail is shipped with.',
              fix: own
                ? 'Write your own, or take the line out.'
                : 'Write {brand.name} in its place.',
            },
          ]
        : [],
    )
}

function inLogos(brand: Brand): Diagnostic[] {
  return optionsOf('image')
    .filter((key) => {
      const image = optionValue(brand, key)
      return typeof image === 'string' && isSampleLogo(image)
    })
    .map((key) => ({
      at: optionAt(brand, key.split('.')),
      code: 'sample-logo',
      message: 'This is the logo of the company that Handrail is shipped with.',
      fix: `Put your own beside the file and name it here, or take ${key} out.`,
    }))
}

function inPictures(
  { brand, places }: CheckInput,
  outline: CheckInput['outlines'][number],
): Diagnostic[] {
  const language = screenLanguage(brand, outline.locale)
  return viewsOf(outline)
    .filter(({ picture, sameAs }) => picture && sameAs === undefined)
    .flatMap(({ key, line }) => {
      const name = path.posix.join('shots', language, outline.guide, key)
      const shot = findShot([places.home, places.root], name)
      const found = shot && textsIn(shot).find(namesSampleBrand)
      return found !== undefined
        ? [
            {
              at: { file: outline.file, line },
              code: 'sample-brand-in-picture',
              byCommand: true,
              message: `The picture of "${key}" still shows the company that Handrail is shipped with: "${shorten(found.trim())}".`,
              fix: `Run "${npmRun('capture', brand)}".`,
            },
          ]
        : []
    })
}

/** Every text in a picture's data. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.split('\n')
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** SHA-256 of the logos that Handrail is shipped with, which a company may have copied under another name. */
export const sampleLogos: readonly string[] = [
  '64fc9d0e8abbc563e8004ed5ad134e97797d516f4508046b0236e1f622d6fe9f',
  '1989c2f416784cb8e525a4c6fa1ba326d0faa1a1a1363bb0662ab6bf9546a90c',
]

/** Whether a file is one of the shipped logos, with any line endings. */
export function isSampleLogo(file: string): boolean {
  return sampleLogos.includes(hashOf(readFileSync(file, 'latin1')))
}

function hashOf(content: string): string {
  return createHash('sha256').update(content.replaceAll('\r\n', '\n'), 'latin1').digest('hex')
}
