import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { npmRun } from '../src/brand/brand.ts'
import { loadBrand } from '../src/brand/load.ts'
import { readOptionComments } from './brand-docs.ts'
import { counted } from './cli.ts'
import type { Command } from './cli.ts'
import { duoPage, duoSettings } from './duo-settings.ts'
import { root } from './project.ts'

/** `npm run duo`: lists what has to be set in Duo's Admin Panel so that the guides are true: `reports/duo-settings.html`. */
export const duo: Command = {
  values: ['brand'],
  async run({ values: { brand: name } }) {
    const brand = await loadBrand(root, name)
    const settings = duoSettings(brand, readOptionComments(root))
    const file = path.join(root, 'reports', 'duo-settings.html')
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, duoPage(brand, settings))
    console.log(
      `reports/duo-settings.html lists ${counted(settings.length, 'setting')} of Duo that the guides of ${brand.file} rely on: print it, and tick what is so. ` +
        `"${npmRun('duo', brand)}" makes it anew.`,
    )
    return undefined
  },
}
