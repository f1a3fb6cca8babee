import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import path from 'node:path'
import { svgFileProblem } from '../brand/svg-safety.ts'
import type { SvgProblem } from '../brand/svg-problems.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { CheckInput } from './check-input.ts'

/** Files in `public/` are published as they are: an SVG among them opens like a page, and what runs in it runs. */
export function checkPublicFiles({ places }: Pick<CheckInput, 'places'>): Diagnostic[] {
  return filesIn(path.join(places.root, 'public'), []).flatMap((file) => {
    const found = problemOf(file)
    if (found === undefined) return []
    const { line, ...told } = found
    const shown = path.relative(places.root, file).split(path.sep).join('/')
    return [{ ...told, at: { file: shown, ...(line === undefined ? {} : { line }) } }]
  })
}

/** The addresses that files in `public/` have on the site, such as `/rules.pdf`. */
export function publicAddresses(root: string): string[] {
  const folder = path.join(root, 'public')
  return filesIn(folder, []).map(
    (file) => `/${path.relative(folder, file).split(path.sep).map(encodeURIComponent).join('/')}`,
  )
}

function problemOf(file: string): SvgProblem | undefined {
  if (/\.svg$/i.test(file)) return svgFileProblem(readFileSync(file))
  if (!/\.svgz$/i.test(file)) return undefined
  return {
    code: 'packed-svg',
    message: 'This SVG is packed, so nobody sees what would be published.',
    fix: 'Save it as a plain SVG.',
  }
}

/**
 * All files in a folder. Links are followed, since a build publishes what they lead to.
 * @param around the real folders that it lies in: a link to one of them would never end
 */
function filesIn(folder: string, around: readonly string[]): string[] {
  if (!existsSync(folder)) return []
  const real = realpathSync(folder)
  if (around.includes(real)) return []
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name)
    // A link may lead nowhere.
    if (!existsSync(file)) return []
    return statSync(file).isDirectory() ? filesIn(file, [...around, real]) : [file]
  })
}
