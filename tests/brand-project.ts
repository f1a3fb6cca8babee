import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { test as base } from 'playwright/test'
import { loadBrand } from '../src/brand/load.ts'
import { importConfigFile, readConfigFile } from '../src/diagnostics/config-file.ts'
import { HandrailError } from '../src/diagnostics/diagnostic.ts'

/**
 * A project folder of its own, inside this one so that `#brand` means what it means to a person.
 */
export interface BrandProject {
  root: string
  /** Writes a file; the path is relative to the project. */
  write(path: string, content: string | Buffer): Promise<void>
  /**
   * Writes a `brand.config.ts` that declares what stands between the brackets of `defineBrand(…)`.
   */
  writeBrand(declared: string, folder?: string): Promise<void>
  /** What the person reads when the brand is loaded; empty if all is well. */
  complaints(name?: string): Promise<string[]>
  /** The same without line and column, where an option is named and just that stands there. */
  complaintsOfOptions(): Promise<string[]>
}

/** Playwright's `test` with a brand project that is gone afterwards. */
export const test = base.extend<{ project: BrandProject; apart: boolean }>({
  // A thread for each of three hundred files takes a minute: only how a file is read needs one.
  apart: [false, { option: true }],

  project: async ({ apart }, use) => {
    const cache = join(import.meta.dirname, '../.cache')
    await mkdir(cache, { recursive: true })
    const root = await mkdtemp(join(cache, 'test-brand-'))
    const write: BrandProject['write'] = async (path, content) => {
      await mkdir(dirname(join(root, path)), { recursive: true })
      await writeFile(join(root, path), content)
    }
    const complaints: BrandProject['complaints'] = async (name) => {
      const error: unknown = await loadBrand(
        root,
        name,
        apart ? readConfigFile : importConfigFile,
      ).then(
        () => undefined,
        (thrown: unknown) => thrown,
      )
      if (error === undefined) return []
      if (error instanceof HandrailError) return error.message.split('\n')
      throw error
    }
    await use({
      root,
      write,
      writeBrand: (declared, folder = '.') =>
        write(
          join(folder, 'brand.config.ts'),
          `import { defineBrand } from '#brand'\n\nexport default defineBrand(${declared})\n`,
        ),
      complaints,
      complaintsOfOptions: async () => {
        const source = await readFile(join(root, 'brand.config.ts'), 'utf8')
        return (await complaints()).map((line) => withoutRightPlace(line, source.split('\n')))
      },
    })
    await rm(root, { recursive: true })
  },
})

/** Takes the place out of a complaint where it is that of the option, of its item in a list or of what it is missing from. */
function withoutRightPlace(complaint: string, source: readonly string[]): string {
  const [, file, line, column, key = '', told = ''] =
    /^([^:]+):(\d+):(\d+) › ([^:]+): (.*)$/.exec(complaint) ?? []
  if (file === undefined) return complaint
  const found = source[Number(line) - 1]?.slice(Number(column) - 1) ?? ''
  const [own = '', group = ''] = key.split('.').toReversed()
  const stands = new RegExp(`^(['"]?)${own}\\1\\s*:`).test(found)
  const [, item] = /^['"]([^'"]*)['"]/.exec(found) ?? []
  const isItem = item !== undefined && told.includes(`"${item}"`)
  const isMissing = /missing|no way to reach help/.test(told)
  const misses = isMissing && (group ? found.startsWith(`${group}:`) : found.startsWith('{'))
  return stands || isItem || misses ? `${file} › ${key}: ${told}` : complaint
}
