import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { npmRun } from '../src/brand/brand.ts'
import { makeArtefacts } from '../src/kit/artefacts.ts'
import { fingerprint } from '../src/kit/guide-artefacts.ts'
import { kitArtefacts } from '../src/kit/kit.ts'
import { buildSite, seconds } from './build.ts'
import { whyStale } from './built.ts'
import { counted } from './cli.ts'
import type { Command } from './cli.ts'
import { makePrinter } from './print.ts'
import { checkInputOf, loadProject, root } from './project.ts'

const dist = path.join(root, 'dist')

/**
 * `npm run kit`: mails, posters, sheets for the help desk and guides to paste, beside the site: into `kit/`, those of a
 * brand of `brands/` into `kit/<brand>/`.
 */
export const kit: Command = {
  alone: true,
  values: ['brand'],
  async run({ values: { brand: name } }) {
    const started = performance.now()
    const project = await loadProject(name)
    const { brand } = project
    const { scripts } = await checkInputOf(project)
    if (whyStale(brand) !== undefined) {
      console.log('Building the site first: the guides are printed from its pages.')
      await buildSite(project)
    }
    const printer = makePrinter(brand)
    try {
      const artefacts = await kitArtefacts(project, scripts, printer, pageInputs)
      // Each brand has a folder and a record of its own: making one takes nothing from another.
      const folder = name === undefined ? 'kit' : `kit/${name}`
      const record = path.join(root, '.cache', name === undefined ? 'kit.json' : `kit-${name}.json`)
      const made = await makeArtefacts(artefacts, path.join(root, folder), record, program())
      if (brand.site.url === undefined) {
        console.log(
          `${brand.file} does not say site.url yet: mails have no button and posters no code to the guide. ` +
            `Write it there, then run "${npmRun('kit', brand)}" again.`,
        )
      }
      const { length } = artefacts
      console.log(
        `${counted(length, 'file')} in ${counted(brand.languages.length, 'language')} · ${length - made} kept · ` +
          `${seconds(started)} s · open ${folder}/index.html. Nothing in kit/ is published.`,
      )
    } finally {
      await printer.close()
    }
  },
}

/** What makes the files of a kit: an upgrade may make them otherwise from the same words. */
function program(): string {
  const rooms = ['src/kit', 'src/shots'].flatMap((room) =>
    readdirSync(path.join(root, room)).map((name) => path.join(room, name)),
  )
  const files = [...rooms.sort(), 'scripts/print.ts', 'package-lock.json']
  return fingerprint(files.map((file) => readFileSync(path.join(root, file))))
}

/** All that a page of the built site shows: its text, and the files that it names. */
function pageInputs(where: string): string {
  const html = readFileSync(path.join(dist, ...where.split('/'), 'index.html'), 'utf8')
  const named = [...html.matchAll(/(?:src|href)="([^"#?]+\.(?:css|webp|svg|png|woff2))"/g)]
  const files = [...new Set(named.map(([, address = '']) => fileOf(address)))]
  return fingerprint([html, ...files.filter(existsSync).map((file) => readFileSync(file))])
}

/** The file of an address of the site: whatever folder it is to be published in, it lies in `dist/`. */
function fileOf(address: string): string {
  const parts = address.split('/').filter(Boolean)
  const tries = parts.map((_, at) => path.join(dist, ...parts.slice(at)))
  return tries.find((file) => existsSync(file)) ?? path.join(dist, ...parts)
}
