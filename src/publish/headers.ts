import type { Brand } from '../brand/brand.ts'

type Settings = Pick<Brand, 'site' | 'publish'>

/**
 * What a page allows itself: nothing comes from elsewhere and nothing goes anywhere. Each page says so, too, because
 * not every server sends headers.
 */
export function pagePolicy({ site }: Pick<Brand, 'site'>): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    // The signs before headings are small shapes inside the style sheet.
    "img-src 'self' data:",
    "font-src 'self'",
    "manifest-src 'self'",
    // No page of ours fetches anything. Lighthouse, which judges pages that search engines may list, fetches
    // robots.txt from inside the page.
    `connect-src ${site.indexing ? "'self'" : "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

/** What a server sends with every file. Who may show a page in a frame, the page can't say itself. */
export function headersOf(brand: Settings): [name: string, value: string][] {
  const { embedIn } = brand.publish
  const ancestors = embedIn ? ["'self'", ...embedIn].join(' ') : "'none'"
  return [
    ['Content-Security-Policy', `${pagePolicy(brand)}; frame-ancestors ${ancestors}`],
    ['X-Content-Type-Options', 'nosniff'],
    // Where a reader comes from names internal systems.
    ['Referrer-Policy', 'no-referrer'],
  ]
}

/** How long a browser may keep what lies in `assets/`: each file there is called after what is in it. */
export const longCache = 'public, max-age=31536000, immutable'

/** Types of files that older servers don't know, or call otherwise. */
export const types: readonly [ending: string, type: string][] = [
  ['.js', 'text/javascript'],
  ['.json', 'application/json'],
  ['.svg', 'image/svg+xml'],
  ['.webp', 'image/webp'],
  ['.woff2', 'font/woff2'],
]
