import { inspect } from 'node:util'
import { exitCode, HandrailError, handrailErrorIn } from '../src/diagnostics/diagnostic.ts'
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts'
import { nearest } from '../src/diagnostics/nearest.ts'
import { readOptions } from './cli.ts'
import type { Command, CommandOptions } from './cli.ts'
import { allBrands, forEachBrand } from './each-brand.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { writeScreenLists } from './practice-screens.ts'
import { tellFindings } from './tell.ts'
import { root } from './project.ts'
import { refusedBySystem, wrongWithFolder } from './surroundings.ts'

/** Every command, loaded only when it is called. */
const commands: Record<string, () => Promise<Command>> = {
  init: async () => (await import('./init.ts')).init,
  upgrade: async () => (await import('./upgrade.ts')).upgrade,
  dev: async () => (await import('./dev.ts')).dev,
  build: async () => (await import('./build.ts')).build,
  practice: async () => (await import('./build.ts')).practice,
  capture: async () => (await import('./capture.ts')).capture,
  check: async () => (await import('./check.ts')).check,
  site: async () => (await import('./site.ts')).site,
  kit: async () => (await import('./kit.ts')).kit,
  test: async () => (await import('./test.ts')).test,
  lint: async () => (await import('./lint.ts')).lint,
  docs: async () => (await import('./docs.ts')).docs,
  icons: async () => (await import('./icons.ts')).icons,
  messages: async () => (await import('./messages.ts')).messages,
  picture: async () => (await import('./readme-picture.ts')).picture,
  release: async () => (await import('./release.ts')).release,
  bench: async () => (await import('./bench.ts')).bench,
  brand: async () => (await import('./brand.ts')).brand,
  brands: async () => (await import('./brands.ts')).brands,
  duo: async () => (await import('./duo.ts')).duo,
}

/** Runs one command and ends the process with its exit code. */
export async function main([name = '', ...given]: readonly string[]): Promise<void> {
  process.exitCode = await outcome(name, given)
  // Only the dev server keeps the process; anything else is done, whatever handles a library left open.
  if (name !== 'dev' || process.exitCode !== exitCode.fine) process.exit()
}

async function outcome(name: string, given: readonly string[]): Promise<number> {
  const typed = `npm run ${name}`
  try {
    const load = commands[name]
    if (!load) throw new HandrailError([unknownCommand(name)])
    const wrong = wrongWithFolder(root, typed)
    if (wrong) throw new HandrailError([wrong], exitCode.environment)
    writeScreenLists()
    const command = await load()
    const options = readOptions(name, given, optionsOf(command))
    const isForAll = command.eachBrand && options.values.brand === allBrands
    const run = async () =>
      isForAll
        ? forEachBrand(name, command, options)
        : ((await command.run(options)) ?? exitCode.fine)
    return await (command.alone ? oneAtATime(typed, run) : run())
  } catch (error) {
    const refused = refusedBySystem(error, typed)
    const own =
      handrailErrorIn(error) ?? (refused && new HandrailError([refused], exitCode.environment))
    if (own) tellFindings(own.diagnostics)
    else console.error(ourMistake(error))
    return own?.exitCode ?? exitCode.wrong
  }
}

/** The options of a command; for all brands it takes their part for one of several machines, too. */
function optionsOf({ eachBrand, flags, values = [] }: Command): CommandOptions {
  return { flags, values: eachBrand ? [...new Set([...values, 'shard'])] : values }
}

/** An error that no file explains: with its stack, and where to report it. */
function ourMistake(error: unknown): string {
  const report =
    'Nothing in your files explains this error: it is most likely a mistake in Handrail. ' +
    'Please report it, with the lines above, to whoever maintains your copy of Handrail.'
  return `${inspect(error)}\n\n${report}`
}

function unknownCommand(name: string): Diagnostic {
  // Internal, for the bench.
  const names = Object.keys(commands).filter((each) => each !== 'practice')
  const near = nearest(name, names)
  return {
    code: 'unknown-command',
    at: { file: 'handrail' },
    message: `"${name}" is not a command.`,
    fix: near ? `Did you mean "npm run ${near}"?` : `There are ${names.join(', ')}.`,
  }
}
