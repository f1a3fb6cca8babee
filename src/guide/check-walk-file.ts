import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { diagnose } from '../diagnostics/schema-issues.ts'
import type { SchemaWords } from '../diagnostics/schema-issues.ts'
import { walkSchema } from './walk-schema.ts'

const words: SchemaWords = {
  unknownKey: ({ key, near }) => ({
    message: `A walk has no "${key}" here.`,
    fix: near ? `Did you mean "${near}"?` : 'Take it out.',
  }),
  wrong: ({ is }) => `This must be ${is}.`,
}

/**
 * Checks what a `capture.ts` exports.
 * @param file what messages call it
 * @returns everything that is not as it must be, a sentence each
 */
export function checkWalkFile(input: object, file: string): Diagnostic[] {
  return diagnose(walkSchema(input), input, words).map(({ path, ...told }) => ({
    ...told,
    at: { file, ...(path.length > 0 ? { key: path.join('.') } : {}) },
  }))
}
