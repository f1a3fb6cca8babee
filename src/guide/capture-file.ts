import { importConfigFile } from '../diagnostics/config-file.ts'
import { byPosition, HandrailError } from '../diagnostics/diagnostic.ts'
import type { UnlocatedDiagnostic } from '../diagnostics/diagnostic.ts'
import { importLine } from '../diagnostics/config-kind.ts'
import type { ConfigKind } from '../diagnostics/config-kind.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { diagnose } from '../diagnostics/schema-issues.ts'
import type { SchemaWords } from '../diagnostics/schema-issues.ts'
import type { CaptureScript } from './capture-script.ts'
import { captureExports, captureTypes } from './capture-exports.ts'
import { captureSchema } from './capture-schema.ts'

const define = { name: 'defineCapture', from: '#capture' }

/** What a `capture.ts` needs, for messages about one that can't be loaded. */
const captureFile: ConfigKind = {
  define,
  lastLine: '})',
  importFix: `Mend its name. All that Handrail has for a capture script is in #capture. Example: ${importLine(define)}`,
  endlessFix: 'Take out what repeats itself or waits outside of its views.',
  explainName: (name) =>
    captureExports.includes(name)
      ? {
          code: 'missing-import',
          message: `"${name}" is not defined.`,
          fix: `Import it: import { defineCapture, ${name} } from '#capture'`,
        }
      : undefined,
  explainImport,
}

function explainImport(name: string): UnlocatedDiagnostic {
  if (captureTypes.includes(name)) {
    return {
      code: 'type-import',
      message: `It imports "${name}", which is a type.`,
      fix: `Write: import { type ${name} } from '#capture'`,
    }
  }
  const near = nearest(name, captureExports)
  return {
    code: 'unknown-import',
    message: `It imports "${name}", which #capture does not have.`,
    fix: near ? `Did you mean ${near}?` : `It has ${captureExports.join(', ')}.`,
  }
}

const words: SchemaWords = {
  unknownKey: ({ key, near }) => ({
    message: `A capture script has no "${key}" here.`,
    fix: near ? `Did you mean "${near}"?` : 'Take it out.',
  }),
  wrong: ({ is }) => `This must be ${is}.`,
}

/**
 * Imports a capture script, afresh whenever it has changed.
 * @param file absolute
 * @param shown what messages call it
 * @throws HandrailError with everything that is not as it must be
 */
export async function importCaptureFile(file: string, shown: string): Promise<CaptureScript> {
  const { value: exported, placeOf, problems } = await importConfigFile(file, shown, captureFile)
  if (typeof exported !== 'object' || exported === null) {
    throw new HandrailError([
      {
        code: 'no-default-export',
        at: { file: shown },
        message: 'The file does not say "export default defineCapture({".',
        fix: 'Compare it with the file as it was shipped.',
      },
    ])
  }
  const found = diagnose(captureSchema(exported), exported, words).map(({ path, ...told }) => ({
    ...told,
    at: { file: shown, ...placeOf(path), ...(path.length > 0 ? { key: path.join('.') } : {}) },
  }))
  if (found.length + problems.length > 0) {
    throw new HandrailError([...found, ...problems].sort(byPosition))
  }
  return exported as CaptureScript
}
