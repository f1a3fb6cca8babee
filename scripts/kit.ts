import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { npmRun } from '../src/brand/brand.ts'
import type { Brand } from '../src/brand/brand.ts'
import type { CheckInput } from '../src/check/check-input.ts'
import { checkPictures } from '../src/check/pictures.ts'
import { findProblems } from '../src/check/rules.ts'
import { checkSampleBrand } from '../src/check/sample-brand.ts'
import { checkSupplied } from '../src/check/supplied.ts'
import { HandrailError } from '../src/diagnostics/diagnostic.ts'
import type { Project } from '../src/guide/load.ts'
import { makeArtefacts } from '../src/kit/artefacts.ts'
import { fingerprint } from '../src/kit/guide-artefacts.ts'
import { kitArtefacts } from '../src/kit/kit.ts'
import { madeUpOptions } from '../src/kit/made-up.ts'
import { buildSite, readOutput, seconds } from './build.ts'
import { mainOutput, whyStale } from './built.ts'
import { counted } from './cli.ts'
import type { Command } from './cli.ts'
import { makePrinter } from './print.ts'
import { checkInputOf, loadProject, root } from './project.ts'

/**
 * `npm run kit`: mails, posters, sheets for the help desk and guides to paste, beside the site: into `kit/`, those of a
 * brand of `brands/` into `kit/<brand>/`.
 */
export const kit: Command = {
  alone: true,
  eachBrand: true,
  values: ['brand', 'out'],
  async run({ values: { brand: name, out: given } }) {
    const started = performance.now()
    const project = await loadProject(name)
    const { brand } = project
    const input = await checkInputOf(project)
    refuseUnfitPictures(input)
    const out = await builtSite(project, readOutput('kit', given), name)
    const dist = path.join(root, out)
    const printer = makePrinter(brand, dist)
    try {
      const artefacts = await kitArtefacts(project, input.scripts, printer, (where) =>
        pageInputs(dist, where),
      )
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
          `${seconds(started)} s · open ${folder}/index.html. Nothing in kit/ is published.${notFit(brand)}`,
      )
    } finally {
      await printer.close()
    }
  },
}

/** Says what keeps a kit from being handed out, as the page that lists it does. */
function notFit(brand: Brand): string {
  const options = madeUpOptions(brand)
  if (options.length === 0) return ''
  return ` Not fit to hand out yet: ${brand.file} still has made-up values (${options.join(', ')}).`
}

/**
 * What is handed out stays in drawers for years: nothing is made of pictures that do not show what their words say.
 * @throws HandrailError with one sentence
 */
function refuseUnfitPictures(input: CheckInput): void {
  const { brand } = input
  const problems = findProblems([checkSupplied, checkPictures, checkSampleBrand], input).filter(
    ({ code }) => code !== 'sample-brand-named' && code !== 'sample-logo',
  )
  if (problems.length < 2) {
    if (problems.length > 0) throw new HandrailError(problems)
    return
  }
  const capture = problems.every(({ byCommand }) => byCommand)
  throw new HandrailError([
    {
      code: 'pictures-unfit',
      at: { file: brand.file },
      message: `${problems.length} pictures are missing, or do not show what their guides say: no kit was made.`,
      fix: `Run "${npmRun(capture ? 'capture' : 'check', brand)}", then "${npmRun('kit', brand)}".`,
    },
  ])
}

/**
 * The folder with the pages of just this brand as it is now, from the root; builds them where there is none.
 * @param out where they are built
 */
async function builtSite(project: Project, out: string, name: string | undefined): Promise<string> {
  const { brand } = project
  const folders = [out, ...(name === undefined ? [] : [`${mainOutput}/${name}`])]
  const fresh = folders.find((folder) => whyStale(brand, folder) === undefined)
  if (fresh !== undefined) return fresh
  console.log('Building the site first: the guides are printed from its pages.')
  await buildSite(project, out)
  return out
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
function pageInputs(dist: string, where: string): string {
  const html = readFileSync(path.join(dist, ...where.split('/'), 'index.html'), 'utf8')
  const named = [...html.matchAll(/(?:src|href)="([^"#?]+\.(?:css|webp|svg|png|woff2))"/g)]
  const files = [...new Set(named.map(([, address = '']) => fileOf(dist, address)))]
  return fingerprint([html, ...files.filter(existsSync).map((file) => readFileSync(file))])
}

/** The file of an address of the site: whatever folder it is to be published in, it lies in that of the site. */
function fileOf(dist: string, address: string): string {
  const parts = address.split('/').filter(Boolean)
  const tries = parts.map((_, at) => path.join(dist, ...parts.slice(at)))
  return tries.find((file) => existsSync(file)) ?? path.join(dist, ...parts)
}
