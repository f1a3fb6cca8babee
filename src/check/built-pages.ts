import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { htmlToHast } from 'satteri'
import type { Problem } from '../brand/problem.ts'
import { namesSampleBrand } from './sample-brand.ts'

/** What the rules look at in a built page. */
interface BuiltPage {
  /** Relative to the folder of the site, `/` form. */
  file: string
  html: string
  ids: ReadonlySet<string>
  links: string[]
  imagesWithoutAlt: number
}

interface HtmlNode {
  type: string
  tagName?: string
  properties?: Record<string, unknown>
  children?: HtmlNode[]
}

/**
 * Looks at the pages as built: every link and anchor leads somewhere, every picture has an alt text, no bold
 * stars are left, and nothing names the shipped brand.
 * @param folder the built site, absolute
 * @param base the path it lives under; starts and ends with `/`
 * @param rebranded whether the shipped brand's words are mistakes
 */
export function checkBuiltPages(folder: string, base: string, rebranded: boolean): Problem[] {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(folder, file.split(path.sep).join('/')))
  const byFile = new Map(pages.map((page) => [page.file, page]))
  const reported = new Set<string>()
  return pages.flatMap((page) => {
    const place = { file: `dist/${page.file}` }
    // A link of the frame is on every page; one line says it.
    const dead = page.links
      .filter((link) => !leadsSomewhere(link, page, byFile, folder, base))
      .filter((link) => link.startsWith('#') || !reported.has(link))
    for (const link of dead) reported.add(link)
    return [
      ...dead.map((link) => ({ place, message: `The link "${link}" leads nowhere.` })),
      ...(page.imagesWithoutAlt
        ? [{ place, message: `${page.imagesWithoutAlt} pictures have no alt text.` }]
        : []),
      ...(/>[^<]*\*\*[^<]*</.test(page.html)
        ? [{ place, message: 'There are stars ** in the text that made nothing bold.' }]
        : []),
      ...(rebranded && namesSampleBrand(page.html)
        ? [
            {
              place,
              message: 'The page names the company that Handrail is shipped with.',
              fix: 'Run "npm run site" anew; if it still says so, look for that name in content/ and public/.',
            },
          ]
        : []),
    ]
  })
}

function readPage(folder: string, file: string): BuiltPage {
  const html = readFileSync(path.join(folder, file), 'utf8')
  const page = { file, html, ids: new Set<string>(), links: [] as string[], imagesWithoutAlt: 0 }
  const visit = ({ tagName, properties = {}, children = [] }: HtmlNode): void => {
    const text = (name: string): string | undefined => {
      const value = properties[name]
      return typeof value === 'string' ? value : undefined
    }
    const id = text('id')
    if (id) page.ids.add(id)
    if (tagName === 'img' && properties['alt'] === undefined) page.imagesWithoutAlt += 1
    for (const name of ['href', 'src']) {
      const link = text(name)
      if (link !== undefined) page.links.push(link)
    }
    for (const child of children) visit(child)
  }
  visit(htmlToHast(html) as HtmlNode)
  return page
}

function leadsSomewhere(
  link: string,
  page: BuiltPage,
  pages: Map<string, BuiltPage>,
  folder: string,
  base: string,
): boolean {
  if (/^[a-z][a-z+.-]*:/i.test(link)) return true
  const [address = '', anchor] = link.split('#')
  if (address === '') return !anchor || page.ids.has(anchor)
  if (!address.startsWith(base)) return false
  const file = decodeURI(address.slice(base.length)).replace(/(^|\/)$/, '$1index.html')
  const target = pages.get(file)
  if (!target) return existsSync(path.join(folder, file)) && !file.endsWith('.html')
  return !anchor || target.ids.has(decodeURI(anchor))
}
