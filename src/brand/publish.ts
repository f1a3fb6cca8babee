import { z } from 'astro/zod'
import { shorten } from '../diagnostics/phrases.ts'
import { choices, lineOfText, reject } from './fields.ts'

/** Where a guide can go; `src/publish/hosts.ts` says what each reads beside the pages. */
export const targets = [
  'github-pages',
  'gitlab-pages',
  'netlify',
  'cloudflare-pages',
  'azure-static-web-apps',
  'nginx',
  'apache',
  'iis',
  'folder',
] as const

/** Where one guide goes. */
export type PublishTarget = (typeof targets)[number]

/** A site without a path. Nothing else may be in it, since a server sends it as it stands; `*.` stands for any name. */
const site = lineOfText(300)
  .transform((value, ctx) => {
    const url = URL.parse(value)
    const isSite = url?.protocol === 'https:' && /^(\*\.)?[\w-]+(\.[\w-]+)*$/.test(url.hostname)
    if (!url || !isSite || url.username !== '') return reject(ctx)
    if (url.pathname === '/' && url.search === '' && url.hash === '') return url.origin
    return reject(ctx, {
      code: 'address-with-path',
      message: `"${shorten(value)}" has a path, and a whole site may show the guide or none of it.`,
      fix: `Write "${url.origin}".`,
    })
  })
  .meta({ is: 'the address of a site that begins with https://' })

/** What is written under `publish`. */
export const publishSchema = z
  .strictObject({
    /**
     * Where `dist/` goes: `github-pages`, `gitlab-pages`, `netlify`, `cloudflare-pages`, `azure-static-web-apps`,
     * `nginx`, `apache`, `iis`, or `folder` for a disk, a share or a ZIP. A build then also writes what is read there
     * beside the pages, such as headers. Each has a page in `docs/publish/`.
     * @default the pages alone
     * @example 'nginx'
     */
    target: z.enum(targets).optional().meta({ example: '"nginx"' }),
    /**
     * The sites that may show the guide in a frame, such as a page in SharePoint or a tab in Teams. It needs a server
     * that sends headers.
     * @default no site may, where the server sends headers
     * @example ['https://acme.sharepoint.com']
     */
    embedIn: choices(site, ['https://acme.sharepoint.com'], 'Write each site once.')
      .optional()
      .meta({ is: 'a list of sites', example: '["https://acme.sharepoint.com"]' }),
  })
  .prefault({})
  .meta({ example: '{ target: "nginx" }' })
