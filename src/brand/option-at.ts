import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { SourceLocation } from '../diagnostics/diagnostic.ts'
import { optionPlaces } from '../diagnostics/option-places.ts'
import type { Brand } from './brand.ts'
import { optionName } from './option-name.ts'

/**
 * Where an option stands in a brand's file, for what is found once the brand has been read.
 * @param keys the way to the option, such as `['home', 'tasks', 0]`
 */
export function optionAt(
  { folder, file }: Pick<Brand, 'folder' | 'file'>,
  keys: readonly PropertyKey[],
): SourceLocation {
  const source = path.join(folder, path.basename(file))
  const place = existsSync(source) ? optionPlaces(readFileSync(source, 'utf8'))(keys) : undefined
  return { file, ...place, key: optionName(keys) }
}
