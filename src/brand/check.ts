import { HandrailError } from '../diagnostics/diagnostic.ts'
import { diagnoseIssues } from '../diagnostics/schema-issues.ts'
import { locales } from '../i18n/language.ts'
import { messagesFor } from '../i18n/translate.ts'
import type { Brand } from './brand.ts'
import { checkImages, imageFile } from './images.ts'
import { brandWords, noBrand } from './messages.ts'
import { findContradictions } from './rules.ts'
import { brandSchema } from './schema.ts'

/**
 * Checks what a brand file exports and fills in the defaults that depend on other options.
 * @param home the folder of the file, absolute
 * @param file what messages call it
 * @throws HandrailError with every mistake there is
 */
export function checkBrand(input: unknown, home: string, file: string): Brand {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    throw new HandrailError([{ at: { file }, ...noBrand }])
  }
  const { data, error } = brandSchema.safeParse(input)
  const found = [
    ...diagnoseIssues(error?.issues ?? [], brandSchema, input, brandWords),
    ...checkImages(input, home),
    ...findContradictions(input),
  ]
  if (data === undefined || found.length > 0) {
    throw new HandrailError(
      found.map(({ path, ...told }) => {
        const key = path.filter((part) => typeof part !== 'number').join('.')
        return { ...told, at: { file, key } }
      }),
    )
  }
  const { name, logo, languages, screens, support } = data
  return {
    ...data,
    folder: home,
    file,
    shortName: data.shortName ?? name,
    accountName: data.accountName ?? name,
    logo: logo && {
      light: imageFile(logo.light, home),
      ...(logo.dark === undefined ? {} : { dark: imageFile(logo.dark, home) }),
      alt: logo.alt ?? '',
    },
    screens: {
      ...screens,
      ...(screens.logo === undefined ? {} : { logo: imageFile(screens.logo, home) }),
    },
    support: { ...support, name: support.name ?? helpDeskNames() },
    defaultLanguage: data.defaultLanguage ?? languages[0] ?? 'en',
  }
}

/** The default name of a help desk, which each language has among its messages. */
function helpDeskNames(): Brand['support']['name'] {
  return Object.fromEntries(locales.map((tag) => [tag, messagesFor(tag)('help.desk')]))
}
