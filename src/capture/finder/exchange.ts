import type { Box, Point } from '../../dom/geometry.ts'

/** What the capture asks of the page. It sends handles; the page receives their elements. */
export interface Question<E = Element> {
  /** The view's crop; the whole page where there is none. */
  scope: E | null
  sought: readonly { words: string; called?: string; at?: E | null }[]
}

/** Something found, as the page describes it. Boxes and points are CSS pixels of its frame. */
export interface Sighting {
  /** Words and control together, clipped to what is visible. */
  box: Box
  /** What it is: `button`, `link`, `checkbox`, `combobox`, `heading` …, or `text`. */
  role: string
  /** The words as a reader sees them, normalized. */
  text: string
  /** Where a click lands on it; none while something that cannot be seen lies over it. */
  click?: Point
  disabled: boolean
  /** Whether one can type into it or choose from it. */
  field: boolean
}

/** Text on one line. */
export interface TextRun {
  text: string
  box: Box
}

/** What the page answers when it was asked for findings. */
export interface PageFindings {
  /** For each label where it is seen, and whether it would be after scrolling. */
  found: { sightings: Sighting[]; outOfSight: boolean }[]
  /** Every text on the screen; empty unless something is missing. */
  texts: string[]
}
