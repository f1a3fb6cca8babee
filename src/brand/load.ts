import { existsSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Brand } from './brand.ts'
import { checkBrand } from './check.ts'
import { checkLogos } from './logo-rules.ts'
import { configName, readExtended } from './extended.ts'
import { noBrand } from './messages.ts'
import { toldAddress, withToldAddress } from './told-address.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { readConfigFile } from '../diagnostics/config-file.ts'
import { importLine } from '../diagnostics/config-kind.ts'
import type { ConfigKind } from '../diagnostics/config-kind.ts'
import { HandrailError } from '../diagnostics/diagnostic.ts'

export { configName }

const define = { name: 'defineBrand', from: '#brand' }

const brandFile: ConfigKind = {
  define,
  lastLine: '})',
  importFix: `The only import it needs is: ${importLine(define)}`,
  thrownFix: 'Write the values themselves: this file only says what is true of your company.',
}

/** The folders of `brands/` that have a brand file. */
export function brandNames(root: string): string[] {
  const folder = join(root, 'brands')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, configName)))
    .sort()
}

/**
 * The absolute folder of a brand's file: the project's root, or `brands/<name>` in it.
 * @throws HandrailError that lists the existing brands if there is none of that name
 */
export function brandHome(root: string, name?: string): string {
  if (name === undefined) return root
  const names = brandNames(root)
  if (names.includes(name)) return join(root, 'brands', name)
  const meant = nearest(name, names)
  const listed = meant === undefined ? names : [meant, ...names.filter((each) => each !== meant)]
  const fix =
    names.length === 0
      ? `There is no other brand yet than the one in ${configName}: copy that file and its logo there.`
      : `${meant === undefined ? '' : `Did you mean "${meant}"? `}The brands are ${listed.join(', ')}.`
  throw new HandrailError([
    {
      code: 'unknown-brand',
      at: { file: `brands/${name}/${configName}` },
      message: `There is no brand "${name}".`,
      fix,
    },
  ])
}

/**
 * Reads and checks a brand's file, uncached.
 * @param root the project's folder, absolute
 * @param name a folder of `brands/`; the root's own brand without it
 * @param readFile what runs the file: apart from the command, or, where nobody else wrote it, within
 * @throws HandrailError with every mistake in the file
 */
export async function loadBrand(
  root: string,
  name?: string,
  readFile: typeof readConfigFile = readConfigFile,
): Promise<Brand> {
  const home = brandHome(root, name)
  const path = join(home, configName)
  const file = relative(root, path).replaceAll('\\', '/')
  if (!existsSync(path)) {
    throw new HandrailError([
      {
        code: 'no-file',
        at: { file },
        message: 'There is no such file, and it says who publishes the guide.',
        fix: noBrand.fix,
      },
    ])
  }
  const { value, ...read } = await readExtended(root, path, brandFile, readFile)
  const brand = checkBrand(withToldAddress(value, process.env[toldAddress]), home, file, read)
  await checkLogos(brand)
  return brand
}
