import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { htmlToHast } from 'satteri'
import type { Diagnostic, UnlocatedDiagnostic } from '../diagnostics/diagnostic.ts'
import { namesSampleBrand } from './sample-brand.ts'

/** What the rules look at of a built page. */
interface BuiltPage {
  /** Relative to the folder of the site, `/` form. */
  file: string
  html: string
  /** Its visible text. */
  text: string
  ids: Set<string>
  /** Ids that more than one element has. */
  doubles: Set<string>
  links: string[]
  imagesWithoutAlt: number
}

interface HtmlNode {
  type: string
  tagName?: string
  value?: string
  properties?: Record<string, unknown>
  children?: HtmlNode[]
}

/**
 * Checks the built pages: links and anchors exist, ids are unique, pictures have an alt text, no `**` is left over, and
 * the shipped brand is not named.
 * @param folder the built site, absolute
 * @param base the path it lives under; starts and ends with `/`. Pages that are opened from a disk have none
 * @param rebranded whether naming the shipped brand is a mistake
 * @param shown what messages call the folder
 */
export function checkBuiltPages(
  folder: string,
  base: string | undefined,
  rebranded: boolean,
  shown = 'dist',
): Diagnostic[] {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => readPage(folder, file.split(path.sep).join('/')))
  const site: BuiltSite = { folder, base, pages: new Map(pages.map((page) => [page.file, page])) }
  const reported = new Set<string>()
  return pages.flatMap((page) => {
    const dead = page.links
      .filter((link) => !leadsSomewhere(link, page, site))
      // A link of the layout is on every page, and is reported once.
      .filter((link) => link.startsWith('#') || !reported.has(link))
    for (const link of dead) reported.add(link)
    return [
      ...[...new Set(dead)].map((link) => ({
        code: 'dead-link',
        message: `The link "${link}" leads nowhere.`,
        fix: 'Look for it in content/ or brand.config.ts, mend it, and run "npm run build".',
      })),
      ...lookAt(page, rebranded),
    ].map((problem) => ({ at: { file: `${shown}/${page.file}` }, ...problem }))
  })
}

interface BuiltSite {
  folder: string
  base: string | undefined
  pages: ReadonlyMap<string, BuiltPage>
}

function lookAt(page: BuiltPage, rebranded: boolean): UnlocatedDiagnostic[] {
  const { imagesWithoutAlt: images, text, html, doubles } = page
  const problems: UnlocatedDiagnostic[] = []
  if (images > 0) {
    problems.push({
      code: 'image-without-alt',
      message: images === 1 ? 'A picture has no alt text.' : `${images} pictures have no alt text.`,
      fix: 'Write alt="…" with what it shows, or alt="" if it only decorates.',
    })
  }
  for (const id of doubles) {
    problems.push({
      code: 'duplicate-id',
      message: `Two places are called "#${id}", so links and screen readers find only the first.`,
      fix: 'Look for a step or a heading of that name in content/, call it otherwise, and run "npm run build".',
    })
  }
  if (text.includes('**')) {
    problems.push({
      code: 'stray-stars',
      message: 'There are stars ** in the text that made nothing bold.',
      fix: 'Look for them in content/ and write ** right before and right after the words.',
    })
  }
  if (rebranded && namesSampleBrand(html)) {
    problems.push({
      code: 'sample-brand-named',
      message: 'The page names the company that Handrail is shipped with.',
      fix: 'Run "npm run site" anew; if it still says so, look for that name in content/ and public/.',
    })
  }
  return problems
}

function readPage(folder: string, file: string): BuiltPage {
  const html = readFileSync(path.join(folder, file), 'utf8')
  const page: BuiltPage = {
    file,
    html,
    text: '',
    ids: new Set(),
    doubles: new Set(),
    links: [],
    imagesWithoutAlt: 0,
  }
  const visit = ({ type, tagName = '', value, properties = {}, children = [] }: HtmlNode): void => {
    const attribute = (name: string): string | undefined => {
      const said = properties[name]
      return typeof said === 'string' ? said : undefined
    }
    if (type === 'text') page.text += value ?? ''
    const id = attribute('id')
    if (id && page.ids.has(id)) page.doubles.add(id)
    if (id) page.ids.add(id)
    if (tagName === 'img' && properties['alt'] === undefined) page.imagesWithoutAlt += 1
    for (const link of [attribute('href'), attribute('src')]) {
      if (link !== undefined) page.links.push(link)
    }
    if (tagName !== 'script' && tagName !== 'style') for (const child of children) visit(child)
  }
  visit(htmlToHast(html) as HtmlNode)
  return page
}

function leadsSomewhere(
  link: string,
  page: BuiltPage,
  { folder, base, pages }: BuiltSite,
): boolean {
  if (/^[a-z][a-z+.-]*:/i.test(link)) return true
  const [beforeAnchor = '', anchor = ''] = link.split('#').map(decode)
  const address = beforeAnchor.replace(/\?.*$/, '')
  if (address === '') return anchor === '' || page.ids.has(anchor)
  const file = fileAt(address, page.file, base)
  if (file === undefined) return false
  const target = pages.get(file)
  if (target === undefined) return !file.endsWith('.html') && isFile(path.join(folder, file))
  return anchor === '' || target.ids.has(anchor)
}

/** The file that an address of the site leads to, from its top on; `undefined` for an address of another site. */
function fileAt(address: string, from: string, base: string | undefined): string | undefined {
  if (!address.startsWith('/')) return path.posix.join(path.posix.dirname(from), address)
  if (base === undefined || !address.startsWith(base)) return undefined
  return address.slice(base.length).replace(/(^|\/)$/, '$1index.html')
}

/** Whether there is a file: a folder is shown by no server, and from a disk as a list. */
function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false
}

/** Decodes a URL; an invalid one is kept, and found to lead nowhere. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
