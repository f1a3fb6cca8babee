import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brandFileText } from '../src/brand/brand-file.ts'
import { configName } from '../src/brand/load.ts'
import { sampleBrand } from '../src/check/sample-brand.ts'
import { exitCode, HandrailError } from '../src/diagnostics/diagnostic.ts'
import { brandOf, findingsIn } from './init-answers.ts'
import { ask } from './init-conversation.ts'
import { bring, logosIn } from './init-logos.ts'
import type { NamedLogo } from './init-logos.ts'
import { questions } from './init-questions.ts'
import type { Command } from './cli.ts'
import { root } from './project.ts'

/** `npm run init`: asks a few questions, or takes the answers as words, and writes a brand file with comments. */
export const init: Command = {
  flags: ['yes', 'overwrite'],
  values: ['brand', ...questions.map(({ word }) => word)],
  async run({ flags, values: { brand, ...given } }) {
    const home = homeOf(brand)
    const folder = process.env['INIT_CWD'] ?? process.cwd()
    if (!flags.has('overwrite')) refuseToReplace(home)
    const alone = flags.has('yes') || !process.stdin.isTTY
    const terminal = { input: process.stdin, output: process.stdout }
    const answers = alone ? given : await ask(given, folder, home, terminal)
    if (answers === undefined) return exitCode.wrong
    const findings = await findingsIn(answers, folder, home)
    if (findings.length > 0) throw new HandrailError(findings.map((each) => each.diagnostic))
    const logos = logosIn(answers, folder)
    mkdirSync(home, { recursive: true })
    for (const logo of logos) bring(logo, home)
    writeFileSync(path.join(home, configName), brandFileText(brandOf(answers, logos)))
    console.log(whatIsNext(brand, logos))
    return exitCode.fine
  },
}

/** The folder that a brand file is written into. */
function homeOf(brand: string | undefined): string {
  if (brand === undefined) return root
  if (/^[a-z0-9][a-z0-9-]*$/.test(brand)) return path.join(root, 'brands', brand)
  throw new HandrailError([
    {
      code: 'not-a-folder',
      at: { file: 'npm run init', key: 'brand' },
      message: `"${brand}" can't be the name of a brand's folder.`,
      fix: 'Write small letters, digits and hyphens. Example: brand=acme',
    },
  ])
}

/** Stops before a file that somebody has made their own. */
function refuseToReplace(home: string): void {
  const file = path.join(home, configName)
  if (!existsSync(file) || isAsShipped(file)) return
  throw new HandrailError([
    {
      code: 'file-there',
      at: { file: path.relative(root, file).split(path.sep).join('/') },
      message: 'This file is yours already, and a new one would replace what is in it.',
      fix: 'Change it by hand, write brand=<name> to begin another brand, or write overwrite if you no longer need it.',
    },
  ])
}

/** Whether it is the file that Handrail comes with, and nobody has changed a letter of it. */
function isAsShipped(file: string): boolean {
  return readFileSync(file, 'utf8').replaceAll('\r\n', '\n') === brandFileText(sampleBrand)
}

function whatIsNext(brand: string | undefined, logos: readonly NamedLogo[]): string {
  const file = brand === undefined ? configName : `brands/${brand}/${configName}`
  const behind = brand === undefined ? '' : ` brand=${brand}`
  const copied = logos.map(({ name }) => name).join(' and ')
  return [
    `${file} is written${copied && `, with ${copied} beside it`}. What you left out stands in it, switched off, with an example.`,
    `Next: "npm run dev${behind}" shows the site, and "npm run site${behind}" takes the pictures and builds it into dist/.`,
  ].join('\n')
}
