import { execFileSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { format, resolveConfig } from 'prettier'
import { HandrailError } from '../src/diagnostics/diagnostic.ts'
import type { Command } from './cli.ts'
import { root } from './project.ts'

/** The release that the icons are from. */
const release = 'lucide-static@1.62.0'

/** Lucide's icons that pages use, by Lucide's names; what it has no icon for is drawn in `own.ts`. */
const wanted =
  `arrow-left arrow-right bell bell-off book-open check chevron-down chevron-right clock globe
  key-round laptop lightbulb link list lock mail maximize-2 message-circle-question-mark phone rotate-ccw scan-line search send
  shield-alert smartphone tablet wifi-off x`.split(/\s+/)

/** What can name an icon: pages, and the words that a company may write. */
const places = ['src/!(icons)/**/*.{astro,ts}', 'content/**/*.{mdx,ts,yaml}', 'brand.config.ts']

/** Where the icons go. */
const file = 'src/icons/lucide.ts'

/**
 * `npm run icons`: copies Lucide's icons with their notice into one file. The package is fetched for this only: it is
 * 68 MB, of which pages use a few KB.
 */
export const icons: Command = {
  async run() {
    const unused = iconsUsedNowhere(wanted)
    if (unused.length > 0) {
      const message = `No page uses ${unused.join(', ')}.`
      const fix = 'Take it out of "wanted".'
      throw new HandrailError([
        { code: 'unused-icon', at: { file: 'scripts/icons.ts' }, message, fix },
      ])
    }
    const folder = mkdtempSync(path.join(tmpdir(), 'handrail-icons-'))
    try {
      const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
      const shell = process.platform === 'win32'
      execFileSync(npm, ['pack', release, '--silent'], { cwd: folder, stdio: 'pipe', shell })
      const packed = `${release.replace('@', '-')}.tgz`
      execFileSync('tar', ['-xzf', packed], { cwd: folder, stdio: 'pipe' })
      const from = path.join(folder, 'package')
      const notice = readFileSync(path.join(from, 'LICENSE'), 'utf8').trim()
      const shapes = wanted.map((name) => [name, shapesOf(from, name)] as const)
      const to = path.join(root, file)
      const style = await resolveConfig(to)
      writeFileSync(to, await format(written(notice, shapes), { ...style, filepath: to }))
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
    }
    console.log(`${wanted.length} icons in ${file}.`)
    return undefined
  },
}

/** Which of some icons nothing of ours names, in quotes or behind "icon:". */
export function iconsUsedNowhere(names: readonly string[]): string[] {
  const named = new Set(
    globSync(places, { cwd: root }).flatMap((place) =>
      [
        ...readFileSync(path.join(root, place), 'utf8').matchAll(/(?:["']|icon: )([a-z0-9-]+)/g),
      ].map(([, name = '']) => name),
    ),
  )
  return names.filter((name) => !named.has(name))
}

/** What is drawn inside an icon's 24 × 24 field. */
function shapesOf(from: string, name: string): string {
  const svg = readFileSync(path.join(from, 'icons', `${name}.svg`), 'utf8')
  const inside = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(svg)?.[1]
  if (inside === undefined) {
    const at = { file: 'scripts/icons.ts' }
    const message = `Lucide's "${name}" is not drawn as expected.`
    throw new HandrailError([
      { code: 'icon', at, message, fix: 'Read its file in the package, and mend shapesOf.' },
    ])
  }
  const shapes = inside
    .replace(/\s*\n\s*/g, '')
    .replaceAll(' />', '/>')
    .replace(/ ry="[^"]*"/g, '')
  return mergePaths(shapes)
}

/** Puts paths that follow each other into one: a page carries the icons that it uses. */
function mergePaths(shapes: string): string {
  return shapes.replace(/(?:<path d="[^"]*"\/>){2,}/g, (paths) => {
    const lines = [...paths.matchAll(/d="([^"]*)"/g)].map(([, d = '']) => d)
    return `<path d="${lines.map(absoluteStart).join('')}"/>`
  })
}

/** A path that begins at a place of its own, wherever the one before it ends. */
function absoluteStart(path: string): string {
  const [, start = '', rest = ''] = /^m\s*(-?[\d.]+[\s,]*-?[\d.]+)([\s\S]*)$/.exec(path) ?? []
  if (start === '') return path
  // Numbers after the first two are lines from there.
  return `M${start}${/^\s*[-\d.]/.test(rest) ? `l${rest.trimStart()}` : rest}`
}

function written(notice: string, shapes: readonly (readonly [string, string])[]): string {
  const comment = notice.replace(/^/gm, ' * ').replace(/ +$/gm, '')
  const lines = shapes.map(([name, inside]) => `  '${name}': '${inside}',`)
  return [
    `/*\n * Written by "npm run icons" from ${release}.\n *\n${comment}\n */`,
    '',
    "/** Lucide's icons: what is drawn in each, in a field of 24 × 24. */",
    `export const lucide = {\n${lines.join('\n')}\n} as const`,
    '',
  ].join('\n')
}
