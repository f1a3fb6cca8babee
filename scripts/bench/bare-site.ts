import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { shareInstalled } from './copy.ts'
import { pagesIn } from './pages.ts'
import { wordsOfPage } from './words-of-page.ts'

/**
 * Makes the site that a build of ours is held against: Astro with MDX and one layout, a page for each of ours
 * with the very same words, and plain `<img>` of the same picture files. No numbers, marks, checks, codes,
 * languages, practice or colors: what rendering alone costs.
 * @param dist our built site
 * @param folder where it goes; it must not exist
 */
export function makeBareSite(dist: string, folder: string): void {
  const write = (name: string, text: string): void => {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  write('package.json', '{ "name": "bare", "type": "module", "private": true }\n')
  write('astro.config.mjs', config)
  write('src/layouts/Page.astro', layout)
  write('src/style.css', style)
  const assets = path.join(dist, 'assets')
  for (const name of readdirSync(assets)) {
    if (name.endsWith('.webp')) {
      cpSync(path.join(assets, name), path.join(folder, 'src', 'pictures', name))
    }
  }
  for (const page of pagesIn(dist)) {
    const file = page.endsWith('.html') ? page : `${page}index.html`
    const name = file.replace(/\.html$/, '.mdx')
    const up = '../'.repeat(name.split('/').length)
    const { title, mdx, pictures } = wordsOfPage(readFileSync(path.join(dist, file), 'utf8'))
    const imports = pictures.map(
      (picture, index) => `import picture${index} from '${up}pictures/${picture}?url'`,
    )
    write(
      `src/pages/${name}`,
      `---
layout: ${up}layouts/Page.astro
title: ${JSON.stringify(title)}
---

${imports.join('\n')}

${mdx}
`,
    )
  }
  shareInstalled(folder)
}

const config = `import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'

export default defineConfig({
  cacheDir: '.cache',
  build: { inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: false },
  integrations: [mdx()],
  vite: { build: { assetsInlineLimit: 0 } },
})
`

const layout = `---
import '../style.css'
const { title } = Astro.props.frontmatter
---

<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>{title}</title>
  </head>
  <body>
    <main><slot /></main>
  </body>
</html>
`

const style = `body { margin: 2rem auto; max-width: 40rem; font: 1.125rem/1.6 system-ui, sans-serif }
img { max-width: 100%; height: auto }
`
