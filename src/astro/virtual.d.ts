declare module 'virtual:handrail' {
  import type { Brand } from '../brand/brand.ts'
  import type { LabelTable } from '../guide/labels.ts'
  import type { Outline } from '../guide/outline.ts'
  import type { Locale } from '../i18n/language.ts'

  /** The brand that is being built, checked and complete. */
  export const brand: Brand
  /** Per language, the words on the screens, with the brand's renames. */
  export const labelTables: Record<Locale, LabelTable>
  /** Every guide in every language of the brand, in the order of the home page. */
  export const outlines: Outline[]
}

declare module 'virtual:handrail/brand.css'
declare module 'virtual:handrail/screens.css'
