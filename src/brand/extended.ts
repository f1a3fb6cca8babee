import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import type { ConfigFile, readConfigFile } from '../diagnostics/config-file.ts'
import type { ConfigKind } from '../diagnostics/config-kind.ts'
import { HandrailError } from '../diagnostics/diagnostic.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { optionPlaces } from '../diagnostics/option-places.ts'
import { shorten } from '../diagnostics/phrases.ts'
import { valueAt } from '../diagnostics/schema-issues.ts'
import type { Brand } from './brand.ts'
import { baseKey, joinBrands } from './join.ts'
import { isGroup } from './group.ts'
import { optionName } from './option-name.ts'
import { optionsOf } from './schema.ts'

/** What a brand's file is called. */
export const configName = 'brand.config.ts'

/** Reads a brand's file; where it extends another by name, with what that one says. */
export async function readExtended(
  root: string,
  file: string,
  kind: ConfigKind,
  readFile: typeof readConfigFile,
  from: readonly string[] = [],
): Promise<ConfigFile> {
  const shown = shownIn(root, file)
  const read = await readFile(file, shown, kind)
  if (!isGroup(read.value) || typeof read.value[baseKey] !== 'string') return read
  const { [baseKey]: named, ...own } = read.value
  const baseFile = fileOfBase(String(named), file, shown)
  if (baseFile === file || from.includes(baseFile)) {
    throw new HandrailError([inCircle(String(named), shown)])
  }
  const base = await readExtended(root, baseFile, kind, readFile, [...from, file])
  const baseShown = shownIn(root, baseFile)
  return {
    value: joinBrands(base.value, own),
    problems: [...read.problems, ...base.problems],
    // A logo is looked for beside the brand's own file: what is missing there is no mistake of the other's.
    placeOf: (path) =>
      read.placeOf(path) ??
      (valueAt(base.value, path) === undefined || optionsOf('image').includes(optionName(path))
        ? undefined
        : { file: baseShown, ...base.placeOf(path) }),
  }
}

function shownIn(root: string, file: string): string {
  return relative(root, file).replaceAll('\\', '/')
}

/** The file of the brand that another names: by its folder, by the file itself, or by that without its ending. */
function fileOfBase(named: string, file: string, shown: string): string {
  const place = resolve(dirname(file), named.replaceAll('\\', '/'))
  const found = [join(place, configName), place, `${place}.ts`].find((each) =>
    statSync(each, { throwIfNoEntry: false })?.isFile(),
  )
  if (found !== undefined) return found
  const beside = bases(dirname(file))
  const meant = nearest(basename(place), Object.keys(beside))
  const names = Object.values(beside).map((each) => `'${each}'`)
  const fix =
    meant === undefined
      ? `Write one that is there: ${names.join(', ')}.`
      : `Did you mean '${beside[meant]}'?`
  throw new HandrailError([
    {
      code: 'unknown-base',
      at: { file: shown },
      message: `It extends '${shorten(named)}', and no brand file is there.`,
      fix,
    },
  ])
}

/** What a brand can extend, as its file would name it, by the last name in that. */
function bases(home: string): Record<string, string> {
  const beside = readdirSync(dirname(home)).flatMap((name): [string, string][] => {
    if (name === basename(home) || name === configName) return []
    if (name.endsWith('.ts')) return [[name.slice(0, -3), `../${name.slice(0, -3)}`]]
    return existsSync(join(dirname(home), name, configName)) ? [[name, `../${name}`]] : []
  })
  return Object.fromEntries([...beside, ['brand.config', '../..']])
}

function inCircle(named: string, file: string): Diagnostic {
  return {
    code: 'circle-of-brands',
    at: { file },
    message: `It extends '${shorten(named)}', which is itself or extends it.`,
    fix: 'Let only one of them extend the other.',
  }
}

/** What a reader takes for a company's own: when another company's is shown, somebody should have meant it. */
const ownWords = [
  ['logo'],
  ['wordmark'],
  ['favicon'],
  ['support'],
  ['security'],
  ['footer'],
  ['home', 'heading'],
  ['home', 'lead'],
  ['home', 'notice'],
]

/** What a brand shows of the one that it extends, without saying so in its own file. */
export function adviseOnBase(brand: Brand): Diagnostic[] {
  const source = readFileSync(join(brand.folder, configName), 'utf8')
  if (!/\bextendBrand\s*\(/.test(source)) return []
  const placeOf = optionPlaces(source)
  const others = ownWords.filter((path) => {
    const value = valueAt(brand, path)
    const isThere = Array.isArray(value) ? value.length > 0 : value !== undefined
    return isThere && placeOf(path) === undefined
  })
  if (others.length === 0) return []
  return [
    {
      code: 'shows-anothers',
      at: { file: brand.file },
      message: `What it extends says these for it: ${others.map(optionName).join(', ')}.`,
      fix: 'Write its own, or write them here again if they are the same for both.',
    },
  ]
}
