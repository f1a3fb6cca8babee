import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import path from 'node:path'
import { build } from 'esbuild'
import type { BuildFailure, Plugin } from 'esbuild'
import { HandrailError } from '../diagnostics/diagnostic.ts'
import { shownPath } from '../guide/content-files.ts'

/**
 * Where the programs begin that take a picture: the thread, how its browser is started, and what runs in the page,
 * which `pageProgram` bundles when it is needed.
 */
const entries = [
  'capture-thread.ts',
  'launch.ts',
  'finder/in-page/look.ts',
  '../redaction/in-page/page.ts',
]

/** Our own files do nothing when they are merely imported: whatever is not used of them falls away. */
const onlyWhatIsUsed: Plugin = {
  name: 'only-what-is-used',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\.?\// }, ({ kind, resolveDir, path: name }) =>
      kind === 'entry-point'
        ? undefined
        : { path: path.resolve(resolveDir, name), sideEffects: false },
    ),
}

/** Hash over all code of ours that decides how a picture is taken, and the versions of what it stands on. */
export function hashCaptureCode(root: string): Promise<string> {
  const files = entries.map((name) => path.join(root, 'src', 'capture', ...name.split('/')))
  return hashPrograms(root, files, [onlyWhatIsUsed])
}

/**
 * Hash over a capture script and all that it imports.
 * @throws HandrailError where what it imports is not code
 */
export async function hashScript(root: string, file: string): Promise<string> {
  try {
    return await hashPrograms(root, [file], [])
  } catch (error) {
    const [first] = (error as Partial<BuildFailure>).errors ?? []
    if (!first) throw error
    const { file: where, line } = first.location ?? { file: shownPath(root, file) }
    throw new HandrailError([
      {
        at: { file: where.replaceAll('\\', '/'), ...(line === undefined ? {} : { line }) },
        code: 'script-import',
        message: `What a capture script imports must be code or JSON: ${first.text}.`,
        fix: 'Read any other file with readFileSync of node:fs.',
      },
    ])
  }
}

/**
 * Hash over programs as they are run: bundled, so that nothing they import is forgotten; without comments and
 * without the names of folders, so that every copy of the project comes to the same.
 */
async function hashPrograms(
  root: string,
  files: readonly string[],
  plugins: Plugin[],
): Promise<string> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [...files],
    plugins,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    outdir: 'unwritten',
    write: false,
    metafile: true,
    minifyWhitespace: true,
    legalComments: 'none',
    charset: 'utf8',
    tsconfigRaw: '{}',
    logLevel: 'silent',
  })
  const programs = outputFiles.map(({ contents }) => sha256(contents)).sort()
  const imported = Object.values(metafile.outputs).flatMap(({ imports }) => imports)
  const packages = imported.filter(({ path: name }) => !isBuiltin(name)).map(packageOf)
  const versions = [...new Set(packages)].sort().map((name) => [name, versionOf(root, name)])
  return sha256(JSON.stringify([programs, versions]))
}

/** `zxing-wasm` of `zxing-wasm/reader`, `@a/b` of `@a/b/c`. */
function packageOf({ path: name }: { path: string }): string {
  return name.split('/', name.startsWith('@') ? 2 : 1).join('/')
}

function versionOf(root: string, name: string): string {
  const manifest = path.join(root, 'node_modules', ...name.split('/'), 'package.json')
  if (!existsSync(manifest)) return ''
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
