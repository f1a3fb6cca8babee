import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { loadBrand } from '../src/brand/load.ts'
import { exitCode, HandrailError } from '../src/diagnostics/diagnostic.ts'
import { root } from './project.ts'
import { readNumber } from './cli.ts'
import type { Command } from './cli.ts'

/** `npm run dev`: serves the site and shows every change at once. */
export const dev: Command = {
  values: ['brand', 'port', 'lang'],
  async run({ values: { brand, port, lang } }): Promise<number> {
    const given = readNumber('dev', 'port', port, { from: 1, to: 65535, example: 4321 })
    if (lang !== undefined) return devPseudo(lang, port)
    // With "production", left over from a build, pages would get the content policy that forbids live reload.
    process.env.NODE_ENV = 'development'
    await loadBrand(root, brand)
    // Read by astro.config.mjs.
    if (brand !== undefined) process.env.HANDRAIL_BRAND = brand
    process.env.ASTRO_TELEMETRY_DISABLED = '1'
    // Loaded only once the options are known to be right.
    const { dev: astroDev } = await import('astro')
    await astroDev({ root, server: { ...(given ? { port: given } : {}) } })
    return exitCode.fine
  },
}

/** Serves a copy of the project with the made-up language; changes here show after a restart. */
async function devPseudo(lang: string, port: string | undefined): Promise<number> {
  if (lang !== 'pseudo') {
    throw new HandrailError([
      {
        code: 'unknown-value',
        at: { file: 'npm run dev' },
        message: `"lang=${lang}" is not known: the site is served in all of its languages.`,
        fix: 'Leave it out, or write lang=pseudo for a made-up language that shows what cannot be translated.',
      },
    ])
  }
  const { makePseudoProject, pseudoTag } = await import('./pseudo.ts')
  const folder = makePseudoProject()
  console.log(
    `The made-up language is at /${pseudoTag}/, beside English. After a change of yours, start this anew.`,
  )
  const words = ['scripts/handrail.mjs', 'dev', ...(port ? [`port=${port}`] : [])]
  const server = spawn(process.execPath, words, { cwd: folder, stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => void server.kill(signal))
  }
  const [code] = (await once(server, 'exit')) as [number | null]
  // A signal is how a person ends it.
  return code ?? exitCode.fine
}
