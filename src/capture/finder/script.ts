import { buildSync } from 'esbuild'
import { fileURLToPath } from 'node:url'
import type { look } from './in-page/look.ts'

/** The finder as the one function that Playwright sends to a page; it takes a `Question`. */
export type Look = (question: unknown) => ReturnType<typeof look>

let built: Look | undefined

/**
 * Bundles `look` and what it imports into one function without imports of its own, once a process.
 * So the page compares words with the very rules of `normalizeWords`.
 */
export function lookScript(): Look {
  if (built) return built
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL('./in-page/look.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'finder',
    target: 'es2022',
    charset: 'utf8',
    tsconfigRaw: '{}',
  })
  // Never called here: Playwright takes its source to the page. No text of anybody's is in it.
  built = new Function('question', `${outputFiles[0]!.text}\nreturn finder.look(question)`) as Look
  return built
}
