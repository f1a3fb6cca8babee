declare module 'subset-font' {
  /** What of a font is kept besides the letters of a text; the package brings no types of its own. */
  interface SubsetOptions {
    targetFormat: 'sfnt' | 'woff2'
    /** OpenType's features by their tags. */
    keepFeatures?: string[]
    noHinting?: boolean
    dropTables?: string[]
    /** An axis at one value, or from which to which. */
    variationAxes?: Record<string, number | { min: number; max: number }>
  }

  export default function subsetFont(
    font: Buffer,
    text: string,
    options: SubsetOptions,
  ): Promise<Buffer>
}
