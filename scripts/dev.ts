import { dev as astroDev } from 'astro'
import { loadBrand } from '../src/brand/load.ts'
import { setSiteOptions } from './build.ts'
import { root } from './project.ts'
import { readNumber } from './words.ts'
import type { Command } from './words.ts'

/** `npm run dev`: serves the site and shows every change at once. */
export const dev: Command = {
  values: ['brand', 'port'],
  async run({ values: { brand, port } }) {
    const given = readNumber('dev', 'port', port, { from: 1, to: 65535, example: 4321 })
    // Left over from a build, "production" would put the published pages' policy over the live reload.
    process.env.NODE_ENV = 'development'
    await loadBrand(root, brand)
    setSiteOptions(brand, false)
    await astroDev({ root, server: { ...(given ? { port: given } : {}) } })
  },
}
