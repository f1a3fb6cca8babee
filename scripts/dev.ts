import { dev as astroDev } from 'astro'
import { loadBrand } from '../src/brand/load.ts'
import { setSiteOptions } from './build.ts'
import type { Command } from './main.ts'
import { root } from './project.ts'

/** `npm run dev`: serves the site and shows every change at once. */
export const dev: Command = {
  values: ['brand', 'port'],
  async run({ values: { brand, port } }) {
    await loadBrand(root, brand)
    setSiteOptions(brand, false)
    await astroDev({ root, server: { ...(port ? { port: Number(port) } : {}) } })
  },
}
