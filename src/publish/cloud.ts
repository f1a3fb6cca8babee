import type { Brand } from '../brand/brand.ts'
import { headersOf, longCache, types } from './headers.ts'

type Settings = Pick<Brand, 'site' | 'publish'>

/**
 * The file `_headers` of Netlify and Cloudflare Pages. Pages are asked for anew each time there unless told otherwise;
 * of a header that two rules set, Cloudflare would send both.
 */
export function headersFile(brand: Settings): string {
  const headers = headersOf(brand).map(([name, value]) => `  ${name}: ${value}`)
  return `/*
${headers.join('\n')}

/assets/*
  Cache-Control: ${longCache}
`
}

/** The file `staticwebapp.config.json` of Azure. */
export function azureConfig(brand: Settings): string {
  const config = {
    trailingSlash: 'auto',
    routes: [{ route: '/assets/*', headers: { 'Cache-Control': longCache } }],
    responseOverrides: { 404: { rewrite: '/404.html' } },
    globalHeaders: { ...Object.fromEntries(headersOf(brand)), 'Cache-Control': 'no-cache' },
    mimeTypes: Object.fromEntries(types),
  }
  return `${JSON.stringify(config, null, 2)}\n`
}
