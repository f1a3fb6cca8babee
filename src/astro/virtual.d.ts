declare module 'virtual:handrail' {
  /** The brand that is being built, checked and complete. */
  export const brand: import('../brand/brand.ts').Brand
  /** Per language, the words on the screens, with the brand's renames. */
  export const labelTables: Record<
    import('../i18n/language.ts').Locale,
    import('../guide/labels.ts').LabelTable
  >
  /** The same as the classic prompt shows them. */
  export const classicLabelTables: typeof labelTables
  /** Every guide in every language of the brand, in the order of the home page. */
  export const outlines: import('../guide/outline.ts').Outline[]
  /** By guide, what its capture script says without running. */
  export const captureScripts: Record<string, import('../guide/capture-script.ts').CaptureScript>
}

declare module 'virtual:handrail/brand.css'
declare module 'virtual:handrail/screens.css'

declare namespace App {
  interface Locals {
    /** The id of the one step that the page shows; unset on the page of a whole guide. */
    step?: string
  }
}
