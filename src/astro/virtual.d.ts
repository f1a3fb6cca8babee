declare module 'virtual:handrail' {
  /** The project's folder, absolute. */
  export const root: string
  /** The brand that is being built, checked and complete. */
  export const brand: import('../brand/brand.ts').Brand
  /** Per language, the words on the screens, with the brand's renames. */
  export const labelTables: Record<
    import('../i18n/language.ts').Locale,
    import('../guide/labels.ts').LabelTable
  >
  /** The same as the classic prompt shows them. */
  export const classicLabelTables: typeof labelTables
}

declare module 'virtual:handrail/guides' {
  /** Every guide in every language of the brand, in the order of the home page. */
  export const guides: import('../guide/outline.ts').GuideEntry[]
  /** Every screen of the practice portal that a guide names as its own. */
  export const screenSteps: import('../guide/screen-steps.ts').ScreenStep[]
}

declare module 'virtual:handrail/guides/load' {
  /** By `<guide>/<locale>`: each is a module of its own, so that a change of its words is one of its pages alone. */
  export const loaders: Record<
    string,
    () => Promise<{
      outline: import('../guide/outline.ts').Outline
      /** Its words, to be rendered with `guideComponents`. */
      Content: import('astro/runtime/server/index.js').AstroComponentFactory
    }>
  >
}

declare module 'virtual:handrail/fonts' {
  /** The addresses of the brand's own font, which every page asks for at once; none without one. */
  export const fonts: string[]
}

declare module 'virtual:handrail/brand.css'
declare module 'virtual:handrail/screens.css'

declare namespace App {
  interface Locals {
    /** The guide that the page shows; unset on pages of none. */
    guide?: import('./page-guide.ts').PageGuide
    /** The id of the one step that the page shows; unset on the page of a whole guide. */
    step?: string
  }
}
