import { addIssueAt, localized } from './fields.ts'

/** A text, or one a language, that has to fit a place of pages: of at most so many characters. */
export function fitting(most: number) {
  return localized
    .superRefine((value, ctx) => {
      const texts = typeof value === 'string' ? { '': value } : value
      for (const [language, each] of Object.entries(texts)) {
        if (each === undefined || each.length <= most) continue
        addIssueAt(ctx, language === '' ? [] : [language], {
          code: 'text-too-long',
          message: `It has ${each.length} characters, and ${most} fit.`,
          fix: 'Shorten it.',
        })
      }
    })
    .meta({ is: 'a text in quotes', kind: 'page-text' })
}
