import type { UnlocatedDiagnostic } from './diagnostic.ts'

/** What one kind of TypeScript file that a person writes needs, for messages about it. */
export interface ConfigKind {
  /** The function that its first line imports; none where it needs no import. */
  define?: { name: string; from: string }
  /** How it ends. */
  lastLine: string
  /** What to do about an import of something that isn't there. */
  importFix: string
  /** What to do about an error of the file's own making. */
  thrownFix?: string
  /**
   * What to do about a file that goes on for ever. One that is imported for its functions, and so into the command
   * itself, has it: it is then tried in a thread before.
   */
  endlessFix?: string
  /** Explains a name that the file uses and that it could import. */
  explainName?: (name: string) => UnlocatedDiagnostic | undefined
  /** Explains a name that the file imports in vain from where `define` comes from. */
  explainImport?: (name: string) => UnlocatedDiagnostic
}

/** The line that imports the function of a kind of file. */
export function importLine({ name, from }: { name: string; from: string }): string {
  return `import { ${name} } from '${from}'`
}
