import { readFileSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { normalizePath } from 'vite'
import type { Plugin } from 'vite'
import { paletteCss, screensCss } from '../brand/palette.ts'
import { HandrailError, withoutStack } from '../diagnostics/diagnostic.ts'
import type { CaptureScript } from '../guide/capture-script.ts'
import { contentFile, guideIds, loadContent, loadWalk } from '../guide/load.ts'
import type { Outline } from '../guide/outline.ts'
import { isName } from '../guide/step-rules.ts'
import { renamedTables } from '../guide/values.ts'
import { filesOf, frameOf } from './site-files.ts'
import type { Site, SiteFiles } from './site-files.ts'

/** The module of a guide's words, with or without a query. The bundler calls a hook only for what its filter lets in. */
const guideId = /^[^?]*\.mdx(?:$|\?)/

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
      'astro:config:setup': ({ injectRoute, updateConfig }) => {
        if (brand.practice || practiceOnly) {
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
            plugins: [
              virtualModules(files, practiceOnly),
              publishedOnly(files),
              brandInGuides(files),
              followFrame(files),
              followContent(files),
            ],
            resolve: { alias: { '@home': places.home } },
          },
        })
      },
    },
  }
}

function virtualModules(files: SiteFiles, practiceOnly: boolean): Plugin {
  const modules: Record<string, (site: Site) => string | Promise<string>> = {
    'virtual:handrail': (site) => moduleOf(site, practiceOnly),
    'virtual:handrail/brand.css': ({ brand }) => paletteCss(practiceOnly ? neutral : brand),
    'virtual:handrail/screens.css': ({ brand }) => screensCss(brand),
  }
  return {
    name: 'handrail-virtual',
    resolveId: {
      filter: { id: /^virtual:handrail/ },
      handler: (id) => (id in modules ? `\0${id}` : undefined),
    },
    load: {
      filter: { id: /^\0virtual:handrail/ },
      async handler(id) {
        const write = modules[id.slice(1)]
        if (!write) return undefined
        const before = files.last()
        for (const file of [...filesOf(before), ...guideFiles(before), ...scriptFiles(before)])
          this.addWatchFile(file)
        return await write(await files.read())
      },
    },
  }
}

/**
 * Pages take in every file of every guide, and MDX is code. One that no rule has read (of a language that is not
 * published, a second version, a note beside a guide, one that the brand's own replaces) is empty to them.
 */
function publishedOnly(files: SiteFiles): Plugin {
  return {
    name: 'handrail-published-only',
    enforce: 'pre',
    load: {
      filter: { id: guideId },
      handler(id) {
        const file = id.replace(/\?.*$/, '')
        // As the disk calls them: a folder may be a link to one elsewhere, and Windows spells names in two ways.
        const published = guideFiles(files.last()).map((each) => realpathSync.native(each))
        return published.includes(realpathSync.native(file)) ? readFileSync(file, 'utf8') : ''
      },
    },
  }
}

/** Guides say what the brand file and the label tables say: a change there is one in every guide. */
function brandInGuides(files: SiteFiles): Plugin {
  return {
    name: 'handrail-brand-in-guides',
    apply: 'serve',
    enforce: 'pre',
    transform: {
      filter: { id: guideId },
      async handler() {
        for (const file of filesOf(files.last())) this.addWatchFile(file)
        await files.read()
      },
    },
  }
}

/** Astro asks for pages and addresses when it starts: it starts anew where the brand file changes them. */
function followFrame(files: SiteFiles): Plugin {
  const frame = frameOf(files.last())
  let asked = frame
  let restart = (): void => {}
  return {
    name: 'handrail-follow-frame',
    configureServer({ config, watcher }) {
      restart = () => void watcher.emit('change', path.join(config.root, 'astro.config.mjs'))
    },
    async hotUpdate({ file }) {
      if (!filesOf(files.last()).map(normalizePath).includes(file)) return undefined
      // What is wrong in the file, the page says.
      const site = await files.read().catch(() => undefined)
      const next = site ? frameOf(site) : frame
      if (next === frame) return undefined
      // This is called once for each of Vite's environments, and one new start does for all.
      if (next !== asked) restart()
      asked = next
      return []
    },
  }
}

/** Every file of words that is published: the very ones that `loadContent` reads. */
function guideFiles({ brand, places }: Site): string[] {
  return guideIds(places)
    .filter(isName)
    .flatMap((guide) =>
      brand.languages.map((locale) => contentFile(places, `guides/${guide}/${locale}.mdx`)),
    )
    .filter((file) => file !== undefined)
}

async function moduleOf(site: Site, practiceOnly: boolean): Promise<string> {
  const { brand, places, tables } = site
  const { outlines, problems } = site.content ?? (await loadContent(places, brand))
  if (problems.length && !practiceOnly) throw withoutStack(new HandrailError(problems))
  const labelTables = renamedTables(tables, brand)
  const classicLabelTables = renamedTables(tables, brand, 'classic')
  const published = practiceOnly ? [] : outlines
  const captureScripts = await loadScripts(places, published)
  return Object.entries({
    brand,
    labelTables,
    classicLabelTables,
    outlines: published,
    captureScripts,
  })
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`)
    .join('\n')
}

/** The capture scripts of guides; of a function JSON keeps nothing. */
async function loadScripts(
  places: Site['places'],
  outlines: readonly Outline[],
): Promise<Record<string, CaptureScript | undefined>> {
  const guides = [...new Set(outlines.map(({ guide }) => guide))]
  const scripts = guides.map(async (guide) => [guide, await loadWalk(places, guide)] as const)
  return Object.fromEntries(await Promise.all(scripts))
}

/** Every capture script that pages are made of. */
function scriptFiles({ places }: Site): string[] {
  return guideIds(places)
    .map((guide) => contentFile(places, `guides/${guide}/capture.ts`))
    .filter((file) => file !== undefined)
}

/**
 * A new or removed file of a guide is a change of what all pages are made of, like one of the brand file; so are
 * the data of a picture, which pages read from the disk.
 */
function followContent(files: SiteFiles): Plugin {
  const { home, root } = files.last().places
  return {
    name: 'handrail-follow-content',
    configureServer({ watcher }) {
      const folders = (name: string): string[] =>
        [root, home].map((place) => path.join(place, name))
      const follow = (name: string) => (file: string) => {
        const within = folders(name).some((folder) => file.startsWith(folder + path.sep))
        if (within) watcher.emit('change', path.join(home, 'brand.config.ts'))
      }
      watcher.add(folders('content'))
      watcher.on('add', follow('content'))
      watcher.on('unlink', follow('content'))
      watcher.on('change', follow('shots'))
    },
  }
}
