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

/** The one number that scripts typed before a brand had a country. */
const typedNumber = /\b(\w+)\.fill\((['"])phone-number\2,\s*exampleNumber\)/g

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
    found: typedNumber,
    now: () => 'fillNumber(context), and import it instead of exampleNumber',
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

/**
 * Writes today's names into a capture script of an older Handrail. What a function calls what it is given stays: only
 * our own names are replaced.
 */
export function withNewNames(source: string): string {
  const types = Object.keys(formerTypes).filter((name) =>
    findFormerNames(source, '').some(({ message }) => message.startsWith(`${name} `)),
  )
  const renamed = source
    .replaceAll(/(?<=from\s*|import\(\s*)(['"])#walk\1/g, '$1#capture$1')
    .replaceAll(/\bdefineWalk\b/g, 'defineCapture')
    .replaceAll(/(?<=\bstage\.)(?:press|type|choose)(?=\()/g, (old) => formerHelpers[old] ?? old)
    .replaceAll(
      /\b(?:openPlace|pressByName|typeRequestCode)\b/g,
      (old) => formerPortalHelpers[old] ?? old,
    )
    .replaceAll(/(?<=[:<|&,{(]\s*|\b(?:type|extends|as)\s+)(?:Stage|WalkView|Walk)\b/g, (old) =>
      types.includes(old) ? (formerTypes[old] ?? old) : old,
    )
    .replaceAll(typedNumber, 'fillNumber($1)')
  // Who has the number elsewhere, too, still needs it, and is told that it is gone.
  const isImportedOnly = [...renamed.matchAll(/\bexampleNumber\b/g)].length === 1
  return isImportedOnly
    ? renamed.replace(/(?<=\bimport\s*\{[^}]*)\bexampleNumber\b/, 'fillNumber')
    : renamed
}

/** Finds where a function takes a former helper out of what it is given, as `({ press }) =>` does. */
export function takenApart(source: string, file: string): Diagnostic[] {
  const parameter = /\(\s*\{[^{}]*\b(press|type|choose)\b[^{}]*\}\s*(?::\s*\w+\s*)?\)\s*=>/g
  return [...source.matchAll(parameter)].map(({ index, 1: old = '' }) => ({
    code: 'renamed-in-capture-script',
    at: { file, line: source.slice(0, index).split('\n').length },
    message: `${old} is called something else now.`,
    fix: `Write ${formerHelpers[old]} in its place, here and where it is used.`,
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
