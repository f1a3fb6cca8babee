import { brandSchema, optionNames } from '../brand/schema.ts'
import { configName } from '../brand/load.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { optionPlaces } from '../diagnostics/option-places.ts'
import { indexAt } from '../diagnostics/position.ts'
import { expectationAt } from '../diagnostics/schema-issues.ts'
import { findFormerNames, takenApart, withNewNames } from '../guide/capture-script-renames.ts'
import { renamedFacts } from '../guide/condition.ts'

/** A file of somebody's own, as this version of Handrail reads it. */
export interface Migrated {
  /** Where it stands now. */
  file: string
  text: string
  /** What is left for a person to write. */
  todo: Diagnostic[]
}

/**
 * Brings a file of somebody's own up to what this version reads: names that have changed, each at its place, and
 * nothing around them.
 * @param file its path in the project, in `/` form
 */
export function migrate(file: string, text: string): Migrated {
  if (file.endsWith(configName)) return { file, text: withNewOptions(text), todo: [] }
  if (file.endsWith('.mdx')) return { file, text: withNewNamesOfBrand(text), todo: [] }
  const script = /\/(?:walk|capture)\.ts$/.test(file)
  if (!script) return { file, text, todo: [] }
  const now = file.replace(/walk\.ts$/, 'capture.ts')
  const renamed = withNewNames(text)
  return {
    file: now,
    text: renamed,
    todo: [...findFormerNames(renamed, now), ...takenApart(renamed, now)],
  }
}

/** Renames options and their values in a brand file, as the schema says what they were called. */
function withNewOptions(source: string): string {
  let text = source
  for (const name of optionNames) {
    const path = name.split('.')
    const key = path.at(-1) ?? ''
    const { formerly, renamedValues = {} } = expectationAt(brandSchema, path)
    if (formerly !== undefined) {
      const found = propertyAt(text, [...path.slice(0, -1), formerly])
      // Who has both has mended it by hand.
      if (found && !propertyAt(text, path)) {
        text = replaced(text, found.at, found.text, found.text.replace(formerly, key))
      }
    }
    for (const [former, now] of Object.entries(renamedValues)) {
      const found = propertyAt(text, path)
      const value = found && new RegExp(`^\\s*:\\s*(['"])${former}\\1`).exec(found.rest)?.[0]
      if (!found || value === undefined) continue
      text = replaced(text, found.at + found.text.length, value, value.replace(former, now))
    }
  }
  return text
}

/** The key of an option as it is written, where the file itself has it, and what follows. */
function propertyAt(
  text: string,
  path: readonly string[],
): { at: number; text: string; rest: string } | undefined {
  const place = optionPlaces(text)(path)
  if (!place) return undefined
  const at = indexAt(text, place)
  // Where an option is missing, its place is that of the group.
  const [key] = new RegExp(`^(['"]?)${path.at(-1)}\\1(?=\\s*[:,}])`).exec(text.slice(at)) ?? []
  return key === undefined ? undefined : { at, text: key, rest: text.slice(at + key.length) }
}

function replaced(text: string, at: number, old: string, now: string): string {
  return text.slice(0, at) + now + text.slice(at + old.length)
}

/** Renames in a guide the options that it quotes, and what is true of a company where something hangs on it. */
function withNewNamesOfBrand(source: string): string {
  const options = optionNames.flatMap((name) => {
    const path = name.split('.')
    const { formerly } = expectationAt(brandSchema, path)
    return formerly === undefined
      ? []
      : [{ name, former: [...path.slice(0, -1), formerly].join('.') }]
  })
  const quoting = options.reduce(
    (text, { name, former }) =>
      text.replaceAll(
        new RegExp(`(\\{\\s*brand\\.)${former.replaceAll('.', '\\.')}\\b`, 'g'),
        `$1${name}`,
      ),
    source,
  )
  const names = Object.keys(renamedFacts).join('|')
  return quoting.replaceAll(
    new RegExp(`(\\b(?:is|not)\\s*[=:]\\s*["']?)(${names})\\b`, 'g'),
    (_, before: string, name: string) => before + (renamedFacts[name] ?? name),
  )
}
