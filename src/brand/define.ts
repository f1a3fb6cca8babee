import type { BrandInput } from './schema.ts'

export type { BrandInput }

/**
 * Declares the brand, with completion and explanations in the editor. It checks nothing: that is
 * done, with every mistake at once, when the file is loaded.
 */
export function defineBrand(input: BrandInput): BrandInput {
  return input
}
