import {
  exitCode,
  HandrailError,
  handrailErrorIn,
  renderDiagnostics,
} from '../src/diagnostics/diagnostic.ts'
import type { Project } from '../src/guide/load.ts'
import { buildSite, countPages, readOutput, sayWhatIsBesides, seconds } from './build.ts'
import { summary, takePictures } from './capture.ts'
import type { Captured } from './capture.ts'
import { adviseOn, count, findEverything } from './check.ts'
import { loadProject } from './project.ts'
import { tellAdvice, tellFindings } from './tell.ts'
import { counted } from './cli.ts'
import type { Command, Options } from './cli.ts'

/** `npm run site`: takes the pictures, builds, checks; ends with one quiet summary. */
export const site: Command = {
  alone: true,
  eachBrand: true,
  values: ['brand', 'out'],
  async run(words) {
    const started = performance.now()
    const out = readOutput('site', words.values.out)
    const before = await preparations(words)
    if (typeof before === 'number') return before
    const { project, captured } = before
    // Read anew: somebody may have written while pictures were taken.
    await buildSite(await loadProject(words.values.brand), out)
    const problems = await findEverything(project, out)
    tellFindings(problems)
    sayWhatIsBesides(project.brand, out)
    tellAdvice(await adviseOn(project))
    const { languages } = project.brand
    console.log(
      [
        `${counted(countPages(out), 'page')} in ${counted(languages.length, 'language')}`,
        captured ? summary(captured.outcomes) : 'pictures as they were committed',
        count(problems.length),
        `${seconds(started)} s`,
        `the site is in ${out}/`,
      ].join(' · '),
    )
    if (problems.length) return exitCode.wrong
    return captured?.code ?? exitCode.environment
  },
}

/** The project and its pictures; or, where they keep a site from being built, an exit code once that has been said. */
async function preparations(
  words: Options,
): Promise<{ project: Project; captured: Captured | undefined } | number> {
  try {
    const project = await loadProject(words.values.brand)
    const captured = await picturesIfPossible(words)
    if (!captured || captured.code === exitCode.fine || captured.code === exitCode.environment) {
      return { project, captured }
    }
    console.error(`${nothing}: not every picture could be taken, as it says above.`)
    return captured.code
  } catch (error) {
    const own = handrailErrorIn(error)
    if (!own) throw error
    tellFindings(own.diagnostics)
    console.error(`${nothing}: ${count(own.diagnostics.length)}.`)
    return own.exitCode
  }
}

const nothing = 'Nothing was built'

/** Takes pictures; without a working browser the site is built with the committed ones. */
async function picturesIfPossible(words: Options): Promise<Captured | undefined> {
  try {
    const captured = await takePictures(words)
    if (captured.code === exitCode.environment) console.error(withCommitted)
    return captured
  } catch (error) {
    if (!(error instanceof HandrailError) || error.exitCode !== exitCode.environment) throw error
    console.error(renderDiagnostics(error.diagnostics))
    console.error(withCommitted)
    return undefined
  }
}

const withCommitted = 'The site is built with the pictures that are committed.'
