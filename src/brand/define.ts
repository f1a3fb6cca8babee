import type { BrandInput } from './schema.ts'
import { isGroup } from './group.ts'

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

/**
 * Declares a brand that is another one but for what is said here. Groups are joined, and everything else, lists too,
 * replaces what the other says. Pictures are found beside this file: each brand has its own.
 * @example
 * import base from '../base/brand.config.ts'
 * export default extendBrand(base, { name: 'Acme', color: '#0b69a3' })
 */
export function extendBrand(base: BrandInput, own: Part<BrandInput>): BrandInput {
  return joined(base, own) as BrandInput
}

function joined(base: unknown, own: unknown): unknown {
  if (!isGroup(base) || !isGroup(own)) return own
  const keys = [...new Set([...Object.keys(base), ...Object.keys(own)])]
  return Object.fromEntries(
    keys.map((key) => [key, Object.hasOwn(own, key) ? joined(base[key], own[key]) : base[key]]),
  )
}
