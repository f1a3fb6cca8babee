import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { svgProblem } from '../brand/svg-safety.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { CheckInput } from './check-input.ts'

/** Files in `public/` are published as they are: an SVG among them opens like a page, and what runs in it runs. */
export function checkPublicFiles({ places }: Pick<CheckInput, 'places'>): Diagnostic[] {
  const folder = path.join(places.root, 'public')
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.svg$/i.test(entry.name))
    .flatMap((entry) => {
      const file = path.join(entry.parentPath, entry.name)
      const found = svgProblem(readFileSync(file, 'utf8'))
      if (found === undefined) return []
      const { line, ...told } = found
      const shown = path.relative(places.root, file).split(path.sep).join('/')
      return [{ ...told, at: { file: shown, line } }]
    })
}
