import type { BrandInput } from './schema.ts'
import { baseKey, joinBrands } from './join.ts'

export type { BrandInput }

/**
 * Declares the brand, with completion and explanations in the editor. It checks nothing: that is
 * done, with every mistake at once, when the file is loaded.
 */
export function defineBrand(input: BrandInput): BrandInput {
  return input
}

/** A part of a brand: any of its options, and any of those within them. */
type Part<Whole> = Whole extends readonly unknown[]
  ? Whole
  : Whole extends object
    ? { [Key in keyof Whole]?: Part<Whole[Key]> }
    : Whole

/** What brands have in common: any options, none of which has to be there. */
export type BrandBase = Part<BrandInput>

/**
 * Declares a brand that is another one but for what is said here. Groups are joined, and everything else, lists too,
 * replaces what the other says; so do whole groups of contacts and logos. Pictures are found beside this file: each
 * brand has its own.
 * @param base the other brand's folder or file as seen from this file, or what that file exports
 * @example
 * export default extendBrand('../base', { name: 'Acme', color: '#0b69a3' })
 */
export function extendBrand(base: string | BrandBase, own: BrandBase): BrandInput {
  const brand = typeof base === 'string' ? { ...own, [baseKey]: base } : joinBrands(base, own)
  return brand as BrandInput
}
