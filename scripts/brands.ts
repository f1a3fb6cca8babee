import { brandNames } from '../src/brand/load.ts'
import { contentRules, findProblems, pictureRules } from '../src/check/rules.ts'
import { exitCode, HandrailError, renderDiagnostics } from '../src/diagnostics/diagnostic.ts'
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts'
import { count } from './check.ts'
import type { Command } from './cli.ts'
import { checkInputOf, loadProject, root } from './project.ts'

/** What there is to know of a brand at a glance. */
interface Entry {
  /** Its folder in `brands/`; empty for the root's own brand. */
  brand: string
  /** What follows is missing where its file can't be read. */
  name?: string
  address?: string
  prompts?: readonly string[]
  languages?: readonly string[]
  /** How many of its findings are about pictures: missing ones, or another company's. */
  pictures: number
  findings: number
  /** The first of them. */
  first?: string
}

/** `npm run brands`: every brand of this project, a line each; `json` for other programs. */
export const brands: Command = {
  flags: ['json'],
  async run({ flags }) {
    const entries: Entry[] = []
    for (const name of [undefined, ...brandNames(root)]) entries.push(await lookAt(name))
    if (flags.has('json')) console.log(JSON.stringify(entries, null, 2))
    else for (const entry of entries) console.log(lineOf(entry))
    return entries.some(({ findings }) => findings > 0) ? exitCode.wrong : exitCode.fine
  },
}

async function lookAt(name: string | undefined): Promise<Entry> {
  const brand = name ?? ''
  try {
    const project = await loadProject(name)
    const input = await checkInputOf(project)
    const ofPictures = findProblems(pictureRules, input)
    const { site, ...own } = project.brand
    const address = site.url === undefined ? {} : { address: `${site.url}${site.base}` }
    const { prompts, languages } = own
    return {
      ...{ brand, name: own.name, ...address, prompts, languages },
      pictures: ofPictures.length,
      ...found([...findProblems(contentRules, input), ...ofPictures]),
    }
  } catch (error) {
    if (!(error instanceof HandrailError)) throw error
    return { brand, pictures: 0, ...found(error.diagnostics) }
  }
}

function found(diagnostics: readonly Diagnostic[]): Pick<Entry, 'findings' | 'first'> {
  const [first] = diagnostics
  return { findings: diagnostics.length, ...(first && { first: renderDiagnostics([first]) }) }
}

function lineOf({ brand, name, address, prompts, languages, pictures, ...entry }: Entry): string {
  const { findings, first } = entry
  const parts = [
    brand === '' ? 'brand.config.ts' : `brands/${brand}/`,
    ...(name === undefined ? ['can’t be read'] : [name, address ?? 'no address yet']),
    ...(prompts && languages ? [prompts.join(', '), languages.join(', ')] : []),
    ...(pictures > 0 ? [`${count(pictures)} about pictures`] : []),
    count(findings),
    ...(first === undefined ? [] : [first]),
  ]
  return parts.join(' · ')
}
