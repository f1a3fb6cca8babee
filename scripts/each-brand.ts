import { spawn } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { brandNames, configName } from '../src/brand/load.ts'
import { partOf, readShard } from '../src/capture/shard.ts'
import { worstExitCode } from '../src/capture/worst-exit-code.ts'
import { exitCode, HandrailError } from '../src/diagnostics/diagnostic.ts'
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts'
import { seconds } from './build.ts'
import { mainOutput } from './built.ts'
import { counted } from './cli.ts'
import type { Command, Options } from './cli.ts'
import { startedHere } from './one-at-a-time.ts'
import { root } from './project.ts'

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
  const hasOutput = command.values?.includes('out') === true
  if (hasOutput) removeOthers(all)
  const { shard, out = mainOutput, ...others } = values
  const codes: number[] = []
  for (const brand of shard === undefined ? all : partOf(all, readShard(shard))) {
    const typed = [
      ...flags,
      ...Object.entries({ ...others, brand, ...(hasOutput ? { out: `${out}/${brand}` } : {}) }).map(
        ([key, value]) => `${key}=${value}`,
      ),
    ]
    const { code, said, complained } = await runOne([name, ...typed])
    // A command ends with its summary; what comes before is for who works on one brand.
    console.log(`${brand} · ${said.findLast((line) => !line.startsWith('Advice: ')) ?? 'not done'}`)
    for (const line of complained) console.error(`  ${line}`)
    codes.push(code)
  }
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

function runOne(typed: readonly string[]): Promise<Done> {
  const child = spawn(process.execPath, ['scripts/handrail.mjs', ...typed], {
    cwd: root,
    env: { ...process.env, [startedHere]: '1' },
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
function removeOthers(brands: readonly string[]): void {
  const folder = path.join(root, mainOutput)
  try {
    for (const name of readdirSync(folder)) {
      if (!brands.includes(name)) rmSync(path.join(folder, name), { recursive: true })
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

function noBrands(name: string): Diagnostic {
  return {
    code: 'no-brands',
    at: { file: `npm run ${name}` },
    message: '"brand=all" means every folder of brands/, and there is none.',
    fix: `Write brands/<name>/${configName} with "npm run init brand=<name>", or leave "brand=all" away.`,
  }
}
