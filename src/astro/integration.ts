import { realpathSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { normalizePath } from 'vite'
import type { Plugin } from 'vite'
import { brandCss, screensCss } from '../brand/brand-css.ts'
import { HandrailError, withoutStack } from '../diagnostics/diagnostic.ts'
import { loadCaptureScript } from '../guide/load.ts'
import type { Guide, Project } from '../guide/load.ts'
import type { GuideEntry, Outline } from '../guide/outline.ts'
import type { Root } from '../guide/tree.ts'
import { renamedTables } from '../guide/values.ts'
import { screenStepsOf } from '../guide/screen-steps.ts'
import { filesOf, routesKey } from './site-files.ts'
import type { SiteFiles } from './site-files.ts'
import { brandFont, fontAlias, fontFolder } from './brand-font.ts'

/** Outside the screens a capture sees no brand color, so that a new one retakes no picture. */
const neutral = { color: '#4a5560' }

/**
 * Puts the brand, the guides and the practice portal into the Astro site.
 * @param practiceOnly whether to build only the practice portal: what a capture photographs
 */
export function handrail(files: SiteFiles, practiceOnly: boolean): AstroIntegration {
  const source = fileURLToPath(new URL('..', import.meta.url))
  const { brand, places } = files.last()
  return {
    name: 'handrail',
    hooks: {
      'astro:config:setup': ({ addMiddleware, injectRoute, updateConfig }) => {
        addMiddleware({ order: 'post', entrypoint: path.join(source, 'astro', 'add-icons.ts') })
        if (brand.practice || practiceOnly) {
          injectRoute({
            pattern: '/[...locale]/practice/[flow]',
            entrypoint: path.join(source, 'practice', 'PracticePage.astro'),
          })
          injectRoute({
            pattern: '/assets/practice.[hash].js',
            entrypoint: path.join(source, 'practice', 'practice.js.ts'),
          })
        }
        updateConfig({
          vite: {
            plugins: [virtualModules(files, practiceOnly), followFiles(files)],
            resolve: {
              alias: { '@home': places.home, [fontAlias]: path.join(places.root, fontFolder) },
            },
          },
        })
      },
    },
  }
}

/** The tree of the page of a published guide, by its file; `undefined` for any other file. */
export function pageOf({ guides }: Project, file: string): Root | undefined {
  const real = realpathSync.native(file)
  return guides.find(({ path }) => path === real)?.page()
}

const prefix = 'virtual:handrail'
const listId = `${prefix}/guides`

/** What the pages import of a brand and its guides: the brand, two style sheets, its font's files, the list of guides, each guide. */
function virtualModules(files: SiteFiles, practiceOnly: boolean): Plugin {
  const fixed: Record<string, (project: Project) => string | Promise<string>> = {
    [prefix]: ({ brand, tables, places }) =>
      exported({
        root: places.root,
        brand,
        labelTables: renamedTables(tables, brand),
        classicLabelTables: renamedTables(tables, brand, 'classic'),
      }),
    [`${prefix}/brand.css`]: async (project) =>
      practiceOnly ? brandCss(neutral) : brandCss(project.brand) + (await brandFont(project)).css,
    [`${prefix}/fonts`]: async (project) => {
      const { files: fonts } = practiceOnly ? { files: [] } : await brandFont(project)
      const imports = fonts.map(
        (file, at) => `import font${at} from ${JSON.stringify(`${file}?url`)}\n`,
      )
      return `${imports.join('')}export const fonts = [${fonts.map((_, at) => `font${at}`).join(', ')}]`
    },
    [`${prefix}/screens.css`]: ({ brand }) => screensCss(brand),
    [listId]: async ({ places, guides, outlines, problems }) => {
      if (practiceOnly) return exported({ guides: [], screenSteps: [] })
      if (problems.length) throw withoutStack(new HandrailError(problems))
      const names = [...new Set(outlines.map(({ guide }) => guide))]
      const scripts = await Promise.all(names.map((guide) => loadCaptureScript(places, guide)))
      const byGuide = Object.fromEntries(names.map((guide, index) => [guide, scripts[index]]))
      const screenSteps = screenStepsOf(outlines, byGuide)
      return exported({ guides: guides.map(entryOf), screenSteps })
    },
    [`${listId}/load`]: ({ guides }) => {
      const loaders = guides.map(({ outline }) => {
        const name = nameOf(outline)
        return `${JSON.stringify(name)}: () => import(${JSON.stringify(`${listId}/${name}`)})`
      })
      return `export const loaders = { ${loaders.join(',\n')} }`
    },
  }
  return {
    name: 'handrail-virtual',
    resolveId: {
      filter: { id: /^virtual:handrail/ },
      handler: (id) => (id in fixed || id.startsWith(`${listId}/`) ? `\0${id}` : undefined),
    },
    load: {
      filter: { id: /^\0virtual:handrail/ },
      async handler(resolved) {
        const id = resolved.slice(1)
        for (const file of filesOf(files.last())) this.addWatchFile(file)
        const project = await files.read()
        const write = fixed[id]
        if (write) return await write(project)
        const guide = project.guides.find(({ outline }) => `${listId}/${nameOf(outline)}` === id)
        if (!guide) throw withoutStack(new HandrailError(project.problems))
        this.addWatchFile(guide.path)
        const words = JSON.stringify(normalizePath(guide.path))
        return `export { default as Content } from ${words}\n${exported({ outline: guide.outline })}`
      },
    },
  }
}

/** The name of a guide in a language among the modules. */
const nameOf = ({ guide, locale }: Outline): string => `${guide}/${locale}`

/** What lists say of a guide: a change of its other words is none of theirs. */
function entryOf({ outline: { guide, locale, frontmatter, steps } }: Guide): GuideEntry {
  return { guide, locale, frontmatter, steps: steps.map(({ id, number }) => ({ id, number })) }
}

function exported(values: object): string {
  return Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}\n`)
    .join('')
}

/**
 * Tells the dev server which pages a changed file is in: the brand file and the label tables in all, a guide in its
 * own and, where the lists of guides say something else then, in those.
 */
function followFiles(files: SiteFiles): Plugin {
  const { home, root } = files.last().places
  const isIn = (file: string, folder: string): boolean =>
    [root, home].some((place) => file.startsWith(`${normalizePath(path.join(place, folder))}/`))
  const listOf = ({ guides, problems }: Project): string =>
    JSON.stringify([guides.map(entryOf), problems])
  // Whichever of Vite's environments hears of a change first reads the files anew, so the list is kept from the start.
  const atStart = listOf(files.last())
  const shown = new Map<string, string>()
  const routes = routesKey(files.last())
  let asked = routes
  let restart = (): void => {}
  return {
    name: 'handrail-follow-files',
    configureServer({ config, watcher }) {
      // Astro starts anew where its own configuration changes, and offers no other way to ask for it later on.
      restart = () => void watcher.emit('change', path.join(config.root, 'astro.config.mjs'))
    },
    async hotUpdate({ file, type, modules }) {
      const { moduleGraph, name } = this.environment
      const isBasis = filesOf(files.last()).map(normalizePath).includes(file)
      if (!isBasis && !isIn(file, 'content') && !isIn(file, 'shots')) return undefined
      const before = shown.get(name) ?? atStart
      // What is wrong in a file, the page says.
      const project = await files.read().catch(() => files.last())
      shown.set(name, listOf(project))
      const next = routesKey(project)
      if (isBasis && next !== routes) {
        // This is called once for each of Vite's environments, and one new start does for all.
        if (next !== asked) restart()
        asked = next
        return []
      }
      if (name === 'client') return undefined
      const own = [...moduleGraph.idToModuleMap.values()].filter(({ id }) => isOurs.test(id ?? ''))
      if (isBasis || (type !== 'update' && isIn(file, 'content'))) return [...modules, ...own]
      const listed =
        before !== listOf(project) || isIn(file, 'shots') || file.endsWith('/capture.ts')
      const changed = project.guides.find(({ path: mdx }) => normalizePath(mdx) === file)
      // Vite reloads a module that imports a changed one only where it is named: the guide's holds its outline.
      const ids = [listed && listId, changed && `${listId}/${nameOf(changed.outline)}`]
      const also = own.filter(({ id }) => ids.some((each) => each && id === `\0${each}`))
      return also.length > 0 ? [...modules, ...also] : undefined
    },
  }
}

/** What is made from the brand file, the label tables and the guides. */
const isOurs = /^\0virtual:handrail|\.mdx$/
