import { spawn } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { brandNames, configName } from '../src/brand/load.ts'
import { toldAddress } from '../src/brand/told-address.ts'
import { partOf, readShard } from '../src/capture/shard.ts'
import { worstExitCode } from '../src/capture/worst-exit-code.ts'
import { exitCode, HandrailError } from '../src/diagnostics/diagnostic.ts'
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts'
import { readOutput, seconds } from './build.ts'
import { counted } from './cli.ts'
import type { Command, Options } from './cli.ts'
import { startedHere } from './one-at-a-time.ts'
import { root } from './project.ts'
import { adviceSign } from './tell.ts'

/** `brand=all`: every folder of `brands/`. */
export const allBrands = 'all'

/**
 * Does for every folder of `brands/` what a command does for one, each in a process of its own: its memory is gone
 * with it, nothing of one brand can reach another, and one that fails keeps no other from being done.
 * @returns the worst exit code of all
 */
export async function forEachBrand(
  name: string,
  command: Command,
  { flags, values }: Options,
): Promise<number> {
  const started = performance.now()
  const all = brandNames(root)
  if (all.length === 0) throw new HandrailError([noBrands(name)])
  if (all.includes(allBrands)) throw new HandrailError([namedAll])
  if (flags.has('json')) throw new HandrailError([noList(name)])
  const { shard, out: given, ...others } = values
  const out = command.values?.includes('out') ? readOutput(name, given) : undefined
  const codes: number[] = []
  const mine = shard === undefined ? all : partOf(all, readShard(shard))
  for (const [index, brand] of mine.entries()) {
    // Who waits for minutes sees how far it is.
    console.log(`${index + 1}/${mine.length} ${brand} …`)
    const typed = [
      ...flags,
      ...Object.entries({
        ...others,
        brand,
        ...(out === undefined ? {} : { out: `${out}/${brand}` }),
      }).map(([key, value]) => `${key}=${value}`),
    ]
    const { code, said, complained } = await runOne([name, ...typed], brand)
    // A command ends with its summary; what comes before is for who works on one brand, or for GitHub.
    for (const line of said.filter((each) => each.startsWith('::'))) console.log(line)
    const isAdvice = (line: string): boolean => line.startsWith(adviceSign)
    const summary = said.findLast((line) => !isAdvice(line) && !line.startsWith('::'))
    console.log(`${brand} · ${summary ?? 'not done'}`)
    for (const line of new Set(said.filter(isAdvice))) console.log(`  ${line}`)
    for (const line of complained) console.error(`  ${line}`)
    codes.push(code)
  }
  if (out !== undefined && codes.includes(exitCode.fine)) removeOthers(path.join(root, out), all)
  const failed = codes.filter((code) => code !== exitCode.fine).length
  const result = failed === 0 ? 'none with anything to mend' : `${failed} with something to mend`
  console.log(`${counted(codes.length, 'brand')} in ${seconds(started)} s, ${result}.`)
  return worstExitCode(codes)
}

interface Done {
  code: number
  /** Lines that are not empty. */
  said: string[]
  complained: string[]
}

function runOne(typed: readonly string[], brand: string): Promise<Done> {
  const told = process.env[toldAddress]
  const child = spawn(process.execPath, ['scripts/handrail.mjs', ...typed], {
    cwd: root,
    env: {
      ...process.env,
      [startedHere]: '1',
      // Each is a folder of the place that the host has told.
      ...(told ? { [toldAddress]: `${told.replace(/\/$/, '')}/${brand}` } : {}),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const texts = [child.stdout, child.stderr].map((stream) => {
    const text = { all: '' }
    stream.setEncoding('utf8').on('data', (part: string) => (text.all += part))
    return text
  })
  return new Promise((resolve) => {
    child.on('close', (code, signal) => {
      const [said = [], complained = []] = texts.map(({ all }) => all.split('\n').filter(Boolean))
      if (signal) complained.push(`It was ended by the system (${signal}).`)
      resolve({ code: code ?? exitCode.environment, said, complained })
    })
  })
}

/** What is left of a site of one brand, or of a brand that is no more, would be published with the others. */
function removeOthers(folder: string, brands: readonly string[]): void {
  for (const name of readdirSync(folder)) {
    if (!brands.includes(name)) rmSync(path.join(folder, name), { recursive: true })
  }
}

function noList(name: string): Diagnostic {
  return {
    code: 'json-of-one',
    at: { file: `npm run ${name}` },
    message: '"json" is one list of the findings of one brand.',
    fix: 'Name the brand: brand=acme; "npm run brands json" lists all of them.',
  }
}

const namedAll: Diagnostic = {
  code: 'brand-named-all',
  at: { file: `brands/${allBrands}` },
  message: `"brand=${allBrands}" means every brand, so none can have this name.`,
  fix: 'Give the folder another name.',
}

function noBrands(name: string): Diagnostic {
  return {
    code: 'no-brands',
    at: { file: `npm run ${name}` },
    message: '"brand=all" means every folder of brands/, and there is none.',
    fix: `Write brands/<name>/${configName} with "npm run init brand=<name>", or leave "brand=all" away.`,
  }
}
