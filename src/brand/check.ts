import { byPosition, HandrailError } from '../diagnostics/diagnostic.ts'
import type { ConfigFile } from '../diagnostics/config-file.ts'
import { diagnoseIssues } from '../diagnostics/schema-issues.ts'
import { locales } from '../i18n/language.ts'
import { messagesFor } from '../i18n/translate.ts'
import type { Brand, Localized, Logo } from './brand.ts'
import { namedFile } from './file-place.ts'
import { checkFonts } from './font-files.ts'
import { checkImages } from './images.ts'
import type { ImageDiagnostic } from './images.ts'
import { brandWords, noBrand } from './messages.ts'
import { optionName } from './option-name.ts'
import { findContradictions } from './rules.ts'
import { brandSchema } from './schema.ts'

/**
 * Checks what a brand file exports and fills in the defaults that depend on other options.
 * @param home the folder of the file, absolute
 * @param file what messages call it
 * @param read what else the file's text told
 * @throws HandrailError with every mistake there is
 */
export function checkBrand(
  input: unknown,
  home: string,
  file: string,
  { placeOf, problems }: Omit<ConfigFile, 'value'> = { placeOf: () => undefined, problems: [] },
): Brand {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    throw new HandrailError([{ at: { file }, ...noBrand }])
  }
  const { data, error } = brandSchema.safeParse(input)
  const found: ImageDiagnostic[] = [
    ...diagnoseIssues(error?.issues ?? [], brandSchema, input, brandWords),
    ...checkImages(input, home, file),
    ...checkFonts(input, home),
    ...findContradictions(input),
  ]
  if (data === undefined || found.length > 0 || problems.length > 0) {
    const located = found.map(({ path, at, ...told }) => ({
      ...told,
      at: at ?? { file, ...placeOf(path), key: optionName(path) },
    }))
    throw new HandrailError([...located, ...problems].sort(byPosition))
  }
  const { name, languages, screens, support, security, favicon, theme } = data
  const shortName = data.shortName ?? name
  const logoOf = (written: typeof data.logo, alt: string): Logo | undefined =>
    written && {
      light: namedFile(written.light, home),
      ...(written.dark === undefined ? {} : { dark: namedFile(written.dark, home) }),
      alt: written.alt ?? alt,
    }
  return {
    ...data,
    folder: home,
    file,
    shortName,
    accountName: data.accountName ?? name,
    logo: logoOf(data.logo, ''),
    wordmark: logoOf(data.wordmark, shortName),
    theme: {
      ...theme,
      ...(theme.font && { font: fontFiles(theme.font, home) }),
    },
    ...(favicon === undefined ? {} : { favicon: namedFile(favicon, home) }),
    screens: {
      ...screens,
      ...(screens.logo === undefined ? {} : { logo: namedFile(screens.logo, home) }),
    },
    support: { ...support, name: support.name ?? defaultNames('help.desk') },
    security: security && { ...security, name: security.name ?? defaultNames('help.security') },
    defaultLanguage: data.defaultLanguage ?? languages[0] ?? 'en',
  }
}

/** The files of a font, absolute. */
function fontFiles({ regular, bold }: { regular: string; bold?: string }, home: string) {
  return {
    regular: namedFile(regular, home),
    ...(bold === undefined ? {} : { bold: namedFile(bold, home) }),
  }
}

/** The default name of who helps, which each language has among its messages. */
function defaultNames(key: 'help.desk' | 'help.security'): Localized {
  return Object.fromEntries(locales.map((tag) => [tag, messagesFor(tag)(key)]))
}
