import type { Diagnostic } from '../diagnostics/diagnostic.ts'

/** What the helpers of a capture script were called before they took Playwright's words. */
export const formerHelpers: Readonly<Record<string, string>> = {
  press: 'click',
  type: 'fill',
  choose: 'select',
}

/** What the portal's own helpers were called then. */
const formerPortalHelpers: Readonly<Record<string, string>> = {
  openPlace: 'openRoute',
  pressByName: 'clickByName',
  typeRequestCode: 'fillRequestCode',
}

/** What `#capture` has for the editor was called so while it was `#walk`. */
const formerTypes: Readonly<Record<string, string>> = {
  Stage: 'CaptureContext',
  Walk: 'CaptureScript',
  WalkView: 'CaptureView',
}

/** Everything that is called something else now: how it is recognized, and what to write instead. */
const renames: readonly { found: RegExp; now: (old: string) => string }[] = [
  { found: /(?<=from\s*|import\(\s*)['"]#walk['"]/g, now: () => "'#capture'" },
  { found: /\bdefineWalk\b/g, now: () => 'defineCapture' },
  {
    found: /\bstage\.(?:press|type|choose)\b(?=\()/g,
    now: (old) =>
      `context.${formerHelpers[old.replace('stage.', '')]}, with (context) => before it`,
  },
  {
    found: /\b(?:Stage|Walk|WalkView)\b(?=[^'"()]*\}\s*from\s*['"]#(?:walk|capture)['"])/g,
    now: (old) => formerTypes[old] ?? old,
  },
  {
    found: /\b(?:openPlace|pressByName|typeRequestCode)\b/g,
    now: (old) => formerPortalHelpers[old] ?? old,
  },
]

/**
 * Finds the names of an older Handrail in a capture script.
 * @param source the script's text
 * @param file what messages call it
 */
export function findFormerNames(source: string, file: string): Diagnostic[] {
  return renames
    .flatMap(({ found, now }) =>
      [...source.matchAll(found)].map((match) => ({ at: match.index, old: match[0], now })),
    )
    .sort((a, b) => a.at - b.at)
    .map(({ at, old, now }) => ({
      code: 'renamed-in-capture-script',
      at: { file, line: source.slice(0, at).split('\n').length },
      message: `${old} is called something else now.`,
      fix: `Write ${now(old)}.`,
    }))
}

/** What is said of a guide's `walk.ts`. */
export function formerFile(file: string): Diagnostic {
  return {
    code: 'renamed-capture-script',
    at: { file },
    message: 'A guide’s capture script is called capture.ts now.',
    fix: "Rename the file. Its first line is: import { defineCapture } from '#capture'",
  }
}
