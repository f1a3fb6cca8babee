import { spawnSync } from 'node:child_process'
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
    // Left over from a build, "production" would put the published pages' policy over the live reload.
    process.env.NODE_ENV = 'development'
    await loadBrand(root, brand)
    // How astro.config.mjs learns it.
    if (brand !== undefined) process.env.HANDRAIL_BRAND = brand
    process.env.ASTRO_TELEMETRY_DISABLED = '1'
    // Only a server that starts needs it: tests read this command's words.
    const { dev: astroDev } = await import('astro')
    await astroDev({ root, server: { ...(given ? { port: given } : {}) } })
    return exitCode.fine
  },
}

/** A copy of the project in the made-up language: what is changed here is seen there after a new start. */
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
    `The made-up language is at /${pseudoTag}/. After a change of yours, start this anew.`,
  )
  const words = ['scripts/handrail.mjs', 'dev', ...(port ? [`port=${port}`] : [])]
  return spawnSync(process.execPath, words, { cwd: folder, stdio: 'inherit' }).status ?? 0
}
