import { loadBrand } from '../src/brand/load.ts'
import { root } from './project.ts'
import { readNumber } from './cli.ts'
import type { Command } from './cli.ts'

/** `npm run dev`: serves the site and shows every change at once. */
export const dev: Command = {
  values: ['brand', 'port'],
  async run({ values: { brand, port } }) {
    const given = readNumber('dev', 'port', port, { from: 1, to: 65535, example: 4321 })
    // Left over from a build, "production" would put the published pages' policy over the live reload.
    process.env.NODE_ENV = 'development'
    await loadBrand(root, brand)
    // How astro.config.mjs learns it.
    if (brand !== undefined) process.env.HANDRAIL_BRAND = brand
    process.env.ASTRO_TELEMETRY_DISABLED = '1'
    // Only a server that starts needs it: tests read this command's words.
    const { dev: astroDev } = await import('astro')
    await astroDev({ root, server: { ...(given ? { port: given } : {}) } })
  },
}
