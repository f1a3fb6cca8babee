import { realpathSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import mdx from '@astrojs/mdx'
import { satteri } from '@astrojs/markdown-satteri'
import tailwind from '@tailwindcss/vite'
import type { AstroUserConfig } from 'astro'
import type { Project } from '../guide/load.ts'
import { withCorners } from './corners.ts'
import { handrail, pageOf } from './integration.ts'
import { guideMdx } from './mdx.ts'
import { fixedSiteFiles, openSiteFiles } from './site-files.ts'

/** Readers' phones may be as old as those that Duo Mobile runs on, and their browsers older. */
const browsers = ['safari15.4', 'chrome99', 'firefox102']

/** What files are called: a page of all steps names so many that the usual eight letters of a hash weigh. */
const output = {
  assetFileNames: ({ names: [name = ''] }: { names: string[] }) =>
    // A sheet that many pages share would be called after whichever of their components comes first.
    name.endsWith('.css') ? 'assets/[hash:5].css' : 'assets/[name].[hash:5][extname]',
}

/** What a command asks of the site. */
export interface SiteOptions {
  /** The name of a folder in `brands/`; the root's own brand without it. */
  brand?: string
  /** The brand and its content where they have been read already: the site is of just these. */
  project?: Project
  /** Only the practice portal: what a capture photographs. */
  practiceOnly?: boolean
  /** Where a build writes its pages. */
  outDir?: string
}

/** The whole configuration of the site, from the brand file and the content. */
export async function siteConfig({
  brand: name,
  project,
  practiceOnly = false,
  outDir = 'dist',
}: SiteOptions): Promise<AstroUserConfig> {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const files = project ? fixedSiteFiles(project) : await openSiteFiles(root, name)
  const { brand } = files.last()
  // In a copy of the project it may be a link: the fonts lie where that leads.
  const installed = realpathSync(path.join(root, 'node_modules'))
  return {
    root,
    srcDir: practiceOnly ? path.join('src', 'practice') : 'src',
    outDir,
    cacheDir: '.cache/astro',
    ...(brand.site.url ? { site: brand.site.url } : {}),
    base: brand.site.base,
    trailingSlash: 'ignore',
    build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never' },
    markdown: {
      syntaxHighlight: false,
      processor: satteri({
        mdastPlugins: [guideMdx((file) => pageOf(files.last(), file))],
        features: { smartPunctuation: false },
      }),
    },
    devToolbar: { enabled: false },
    integrations: [mdx(), handrail(files, practiceOnly)],
    vite: {
      plugins: [withCorners(practiceOnly ? 'round' : brand.theme.corners), tailwind()],
      build: { assetsInlineLimit: 0, cssTarget: browsers, rolldownOptions: { output } },
      environments: { client: { build: { rolldownOptions: { output } } } },
      server: { fs: { allow: [root, brand.folder, installed] } },
    },
  }
}
