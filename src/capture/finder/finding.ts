import type { UnlocatedDiagnostic } from '../../diagnostics/diagnostic.ts'
import type { Box } from '../../dom/geometry.ts'

/** One thing on the screen. */
export interface Found {
  /** Words and control together, clipped to what is visible; CSS pixels of the window. */
  box: Box
  /** `button`, `link`, `checkbox`, `combobox`, `heading` …, or `text`. */
  role: string
  /** The words as a reader sees them, normalized. */
  text: string
}

/** What became of one label. */
export type Finding =
  | { status: 'found'; found: Found }
  | {
      status: 'missing'
      /** The nearest text that is on the screen, if one is near. */
      nearest?: string
      /** The words are there, but a reader would have to scroll to them. */
      outOfSight: boolean
    }
  | { status: 'twice'; found: Found[] }

/** What a finding other than `found` says to the person who wrote the label, and what to do. */
export function explainFinding(words: string, finding: Finding): UnlocatedDiagnostic {
  if (finding.status === 'twice') {
    const places = finding.found.map(
      ({ role, box }) => `a ${roleWord(role)} at ${Math.round(box.x)}, ${Math.round(box.y)}`,
    )
    return {
      code: 'label-twice',
      message: `"${words}" is on the screen ${timesWord(places.length)}: ${places.join(' and ')}.`,
      fix: 'Say in capture.ts, under "find", which one is meant.',
      quotes: [words],
    }
  }
  if (finding.status === 'missing' && finding.outOfSight) {
    return {
      code: 'label-out-of-sight',
      message: `"${words}" is there, but out of sight.`,
      fix: 'Scroll to it in capture.ts.',
      quotes: [words],
    }
  }
  const nearest = finding.status === 'missing' ? finding.nearest : undefined
  return {
    code: 'label-missing',
    message: `"${words}" is not on the screen.`,
    ...(nearest ? { fix: `The nearest text there is "${nearest}".` } : {}),
    quotes: nearest ? [words, nearest] : [words],
  }
}

/** A page may write anything in a role: only what a role can be is told. */
export function roleWord(role: string): string {
  return roles.includes(role) ? role : 'control'
}

const roles = [
  ...['text', 'heading', 'img', 'button', 'link', 'checkbox', 'radio', 'switch', 'tab', 'option'],
  ...[
    'textbox',
    'searchbox',
    'combobox',
    'listbox',
    'slider',
    'spinbutton',
    'menuitem',
    'treeitem',
  ],
]

function timesWord(count: number): string {
  return count === 2 ? 'twice' : `${count} times`
}
