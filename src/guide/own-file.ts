import { explainFailure } from '../brand/explain.ts'
import { importFile } from '../brand/import-file.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { HandrailError } from '../diagnostics/diagnostic.ts'
import type { Diagnostic, UnlocatedDiagnostic } from '../diagnostics/diagnostic.ts'
import { walkNames, walkTypes } from './walk-names.ts'

/** What a file of a person's own must look like, for messages. */
export interface OwnFile {
  /** Its first line, where it has to import something. */
  firstLine?: string
  /** How it begins to say what it says. */
  begins: string
  /** How it ends. */
  ends: string
}

/**
 * Imports a TypeScript file that a person wrote, afresh whenever it has changed.
 * @param file absolute
 * @param shown what messages call it
 * @returns what it exports by default: an object, not yet checked
 * @throws HandrailError with one sentence, the line where it is known, and no stack
 */
export async function importOwnFile(file: string, shown: string, kind: OwnFile): Promise<object> {
  const exported = await importFile(file, shown, (error, source) =>
    explain(error, source, shown, kind),
  )
  if (typeof exported === 'object' && exported !== null) return exported
  throw new HandrailError([
    {
      at: { file: shown },
      message: `The file does not say "${kind.begins}".`,
      fix: 'Compare it with the file as it was shipped.',
    },
  ])
}

/** The brand's own explanation, with what this kind of file needs where it speaks of a brand file. */
function explain(error: unknown, source: string, shown: string, kind: OwnFile): Diagnostic {
  const problem = explainFailure(error, source, shown)
  const needed = kind.firstLine
  if (problem.message === 'defineCapture means nothing here.' && needed !== undefined) {
    return {
      ...problem,
      message: 'It uses defineCapture without saying where it comes from.',
      fix: `Write as the first line: ${needed}`,
    }
  }
  const unknownName = /^(\S+) means nothing here\.$/.exec(problem.message)?.[1]
  if (needed !== undefined && unknownName !== undefined && walkNames.includes(unknownName)) {
    const fix = `Import it: import { defineCapture, ${unknownName} } from '#capture'`
    return { ...problem, message: `"${unknownName}" is not defined.`, fix }
  }
  if (problem.message.startsWith('It imports something')) {
    if (needed === undefined) return { ...problem, fix: 'It needs no import.' }
    const word = ofWalk.exec(error instanceof Error ? error.message : '')?.[1]
    if (word !== undefined) return { ...problem, ...unknownWord(word) }
    return {
      ...problem,
      fix: `Mend its name. All that Handrail has for a walk is in #capture. Example: ${needed}`,
    }
  }
  if (problem.message === 'The file ends too early.') {
    return { ...problem, fix: `Its last line must be ${kind.ends}.` }
  }
  return problem
}

/** A word that a file imports in vain from `#capture`, as Node says it. */
const ofWalk = /^The requested module '#capture' .* export named '([^']+)'/

function unknownWord(word: string): UnlocatedDiagnostic {
  if (walkTypes.includes(word)) {
    return {
      message: `It imports "${word}", which is a type.`,
      fix: `Write: import { type ${word} } from '#capture'`,
    }
  }
  const near = nearest(word, walkNames)
  return {
    message: `It imports "${word}", which #capture does not have.`,
    fix: near ? `Did you mean ${near}?` : `It has ${walkNames.join(', ')}.`,
  }
}
