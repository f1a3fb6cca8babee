import { z } from 'astro/zod'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'

const words = z.string().trim().min(1)

const label = z.union([words, z.strictObject({ drawn: words, called: words })])

/**
 * Checks what a label file exports: words by id.
 * @param file what messages call it
 * @returns everything that is not as it must be, a sentence each
 */
export function checkLabelFile(input: object, file: string): Diagnostic[] {
  return Object.entries(input)
    .filter(([, value]) => !label.safeParse(value).success)
    .map(([id]) => ({
      at: { file, key: id },
      message: 'These are not the words of a label.',
      fix: `Write a text in quotes, or for an icon: { drawn: "+", called: "Add account" }.`,
    }))
}
