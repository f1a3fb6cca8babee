import type { Brand } from '../brand/brand.ts'
import type { ContentPlaces } from '../guide/content-files.ts'
import type { Outline } from '../guide/outline.ts'
import type { LabelTables } from '../guide/values.ts'
import type { CaptureScript } from '../guide/capture-script.ts'

/** What a rule can look at; nothing needs to be built. */
export interface CheckInput {
  brand: Brand
  places: ContentPlaces
  outlines: readonly Outline[]
  tables: LabelTables
  /** Guide id → its capture script, where it has one. */
  scripts: Readonly<Record<string, CaptureScript | undefined>>
}
