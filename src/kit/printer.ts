import type { Sheet } from './sheet.ts'

/** Prints pages as PDFs, tagged for screen readers, with bookmarks and fixed dates. */
export interface Printer {
  sheet: (sheet: Sheet) => Promise<Buffer>
  /** What the first page of a sheet looks like, as a small PNG. */
  preview: (sheet: Sheet) => Promise<Buffer>
  /** A page of the built site, by its path below the base. */
  page: (path: string) => Promise<Buffer>
}
