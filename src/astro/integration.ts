import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { AstroIntegration } from 'astro'
import type { Plugin } from 'vite'
import { paletteCss, screensCss } from '../brand/palette.ts'
import type { Brand } from '../brand/brand.ts'
import { HandrailError } from '../brand/problem.ts'
import { contentFile, guideIds, loadContent } from '../guide/load.ts'
import type { ContentPlaces } from '../guide/load.ts'
import { renamed } from '../guide/values.ts'
import type { LabelTables } from '../guide/values.ts'

/** What a build is made of. */
export interface Site {
  places: ContentPlaces
  brand: Brand
  tables: LabelTables
  /** Only the practice portal: what a capture photographs. */
  practiceOnly: boolean
}

/** Outside the screens a capture sees no brand colour, so that a new one retakes no picture. */
const neutral = { color: '#4a5560' }

/** Puts the brand, the guides and the practice portal into the Astro site. */
export function handrail(site: Site): AstroIntegration {
  const source = fileURLToPath(new URL('..', import.meta.url))
  return {
    name: 'handrail',
    hooks: {
      'astro:config:setup': ({ addWatchFile, injectRoute, updateConfig }) => {
        for (const file of watched(site)) addWatchFile(pathToFileURL(file))
        if (site.brand.practice || site.practiceOnly) {
          injectRoute({
            pattern: '/[...locale]/practice/[flow]',
            entrypoint: path.join(source, 'practice', 'route.astro'),
          })
          injectRoute({
            pattern: '/practice/practice.js',
            entrypoint: path.join(source, 'practice', 'practice.js.ts'),
          })
        }
        updateConfig({
          vite: {
            plugins: [virtualModules(site), followContent(site.places)],
            resolve: { alias: { '@home': site.places.home } },
          },
        })
      },
    },
  }
}

/** Files that the configuration itself is made of: a change of one starts the dev server anew. */
function watched({ brand, places, tables }: Site): string[] {
  const labels = Object.keys(tables).map((locale) => contentFile(places, `labels/${locale}.ts`))
  const own = [path.join(brand.home, 'brand.config.ts'), brand.logo?.light, brand.logo?.dark]
  return [...own, ...labels].filter((file) => file !== undefined)
}

function virtualModules(site: Site): Plugin {
  const css: Record<string, () => string> = {
    'virtual:handrail/brand.css': () => paletteCss(site.practiceOnly ? neutral : site.brand),
    'virtual:handrail/screens.css': () => screensCss(site.brand),
  }
  return {
    name: 'handrail-virtual',
    resolveId(id) {
      return id === 'virtual:handrail' || id in css ? `\0${id}` : undefined
    },
    async load(id) {
      const name = id.slice(1)
      if (!id.startsWith('\0')) return undefined
      if (name in css) return css[name]?.()
      if (name !== 'virtual:handrail') return undefined
      for (const file of guideFiles(site)) this.addWatchFile(file)
      return moduleOf(site)
    },
  }
}

function guideFiles({ brand, places }: Site): string[] {
  return guideIds(places)
    .flatMap((guide) =>
      [...brand.languages.map((locale) => `${locale}.mdx`), 'walk.ts'].map((name) =>
        contentFile(places, `guides/${guide}/${name}`),
      ),
    )
    .filter((file) => file !== undefined)
}

async function moduleOf({ brand, places, tables, practiceOnly }: Site): Promise<string> {
  const { outlines, problems } = await loadContent(places, brand)
  if (problems.length && !practiceOnly) throw new HandrailError(problems)
  const labelTables = Object.fromEntries(
    Object.keys(tables).map((locale) => [
      locale,
      renamed(tables, brand, locale as keyof LabelTables),
    ]),
  )
  return Object.entries({ brand, labelTables, outlines: practiceOnly ? [] : outlines })
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`)
    .join('\n')
}

/** A new or removed guide shows at once, like a changed one. */
function followContent({ home, root }: ContentPlaces): Plugin {
  return {
    name: 'handrail-follow-content',
    configureServer(server) {
      const folders = [root, home].map((place) => path.join(place, 'content'))
      const restart = (file: string): void => {
        if (folders.some((folder) => file.startsWith(folder))) void server.restart()
      }
      server.watcher.add(folders)
      server.watcher.on('add', restart)
      server.watcher.on('unlink', restart)
    },
  }
}
