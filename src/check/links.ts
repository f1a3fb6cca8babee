import { optionAt } from '../brand/option-at.ts'
import type { Diagnostic, UnlocatedDiagnostic } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { shorten } from '../diagnostics/phrases.ts'
import type { Locale } from '../i18n/language.ts'
import type { Outline } from '../guide/outline.ts'
import type { FlowName } from '../guide/flow-names.ts'
import { flowsOf } from '../practice/flows.ts'
import type { CheckInput } from './check-input.ts'
import { publicAddresses } from './public-files.ts'

type Input = Pick<CheckInput, 'brand' | 'outlines' | 'places'>

/** What links of the site stand in: a guide, or words to hand out. */
type Linking = Pick<Outline, 'file' | 'locale' | 'links'>

/**
 * Every link of a guide, and of the foot, leads to a page that exists and to an anchor that is on it, or to a file in
 * `public/`.
 */
export function checkLinks(input: Input): Diagnostic[] {
  const { brand, outlines } = input
  const pages = pagesIn(brand.defaultLanguage, input)
  const atFoot = brand.footer.flatMap(({ url }, index) => {
    const wrong = problemWith(url, pages)
    return wrong ? [{ at: optionAt(brand, ['footer', index, 'url']), ...wrong }] : []
  })
  return [...checkLinksIn(outlines, input), ...atFoot]
}

/** The same of whatever else links to the site. */
export function checkLinksIn(all: readonly Linking[], input: Input): Diagnostic[] {
  return all.flatMap(({ file, locale, links }) => {
    const pages = pagesIn(locale, input)
    return links.flatMap(({ url, line, column }) => {
      const wrong = problemWith(url, pages)
      return wrong ? [{ at: { file, line, column }, ...wrong }] : []
    })
  })
}

function pagesIn(locale: Locale, { brand, outlines, places }: Input) {
  const files = publicAddresses(places.root).map((file): [string, string[]] => [file, []])
  const statement: [string, string[]][] = brand.accessibility.page ? [] : [['/accessibility/', []]]
  const guides = pagesFor(locale, outlines, brand.practice ? flowsOf(brand) : [])
  return new Map([...guides, ...statement, ...files])
}

/** The pages that a guide can link to, with their anchors. */
function pagesFor(
  locale: Locale,
  outlines: readonly Outline[],
  flows: readonly FlowName[],
): Map<string, readonly string[]> {
  const guides = outlines.filter((outline) => outline.locale === locale)
  return new Map([
    ['/', []],
    ...(flows.length ? ['', ...flows.map((flow) => `${flow}/`), 'requests/'] : []).map(
      (page): [string, string[]] => [`/practice/${page}`, []],
    ),
    ...guides.map(({ guide, steps, headings }): [string, string[]] => [
      `/guides/${guide}/`,
      [...steps.map(({ id }) => id), ...headings],
    ]),
  ])
}

function problemWith(
  url: string,
  pages: Map<string, readonly string[]>,
): UnlocatedDiagnostic | undefined {
  // The guide's grammar checks external addresses.
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return undefined
  const [path = '', anchor] = url.split('#')
  const anchors = pages.get(path)
  if (anchors === undefined) {
    const near = nearest(path, pages.keys())
    return {
      code: 'link-to-no-page',
      message: `"${shorten(url)}" leads to no page of this site.`,
      fix: near ? `Did you mean "${near}"?` : `Pages: ${[...pages.keys()].join(', ')}.`,
    }
  }
  if (anchor === undefined || anchors.includes(anchor)) return undefined
  const near = nearest(anchor, anchors)
  return {
    code: 'link-to-no-anchor',
    message: `"${shorten(url)}" leads to a place that the page does not have.`,
    fix: near
      ? `Did you mean "${path}#${near}"?`
      : `Places there: ${anchors.join(', ') || 'none'}.`,
  }
}
