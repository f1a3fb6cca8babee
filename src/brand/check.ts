import type { Brand } from './brand.ts'
import { brandProblems } from './messages.ts'
import { HandrailError } from '../diagnostics/diagnostic.ts'
import { brandSchema, togetherIssues } from './schema.ts'

/**
 * Checks what a person wrote and fills in the rest. `home` is the folder of the file, absolute;
 * `file` what messages call it. Throws a `HandrailError` with every mistake there is.
 */
export function checkBrand(input: unknown, home: string, file: string): Brand {
  const checked = brandSchema(home).safeParse(input)
  const together = togetherIssues(input)
  if (!checked.success || together.length > 0) {
    const issues = [...(checked.error?.issues ?? []), ...together]
    throw new HandrailError(brandProblems(issues, input, file))
  }
  const settings = checked.data
  const { name, logo, languages } = settings
  return {
    ...settings,
    home,
    file,
    shortName: settings.shortName ?? name,
    accountName: settings.accountName ?? name,
    logo: logo && { ...logo, alt: logo.alt ?? '' },
    defaultLanguage: settings.defaultLanguage ?? languages[0] ?? 'en',
  }
}
