import type { Brand } from '../brand/brand.ts'
import type { PublishTarget } from '../brand/publish.ts'
import { apacheAssetsConfig, apacheConfig } from './apache.ts'
import { azureConfig, headersFile } from './cloud.ts'
import { iisConfig } from './iis.ts'
import { nginxConfig } from './nginx.ts'

/** A place where a guide can be published. */
export interface Host {
  /** As sentences call it. */
  name: string
  /** Whether it sends the headers that a site asks for. */
  sendsHeaders: boolean
  /** Whether a site has its whole address to itself, and can't lie in a folder of it. */
  onlyAtTop?: boolean
  /** What it reads beside the pages, from the top of the site on. */
  files?: (brand: Brand) => Readonly<Record<string, string>>
  /** What its keeper has to put elsewhere. */
  outside?: (brand: Brand) => Readonly<Record<string, string>>
}

/** Every place, by its name in the brand file. */
export const hosts: Readonly<Record<PublishTarget, Host>> = {
  'github-pages': {
    name: 'GitHub Pages',
    sendsHeaders: false,
    // Else a branch that is published is built anew, by rules of its own.
    files: () => ({ '.nojekyll': '' }),
  },
  'gitlab-pages': { name: 'GitLab Pages', sendsHeaders: false },
  netlify: {
    name: 'Netlify',
    sendsHeaders: true,
    onlyAtTop: true,
    files: (brand) => ({ _headers: headersFile(brand) }),
  },
  'cloudflare-pages': {
    name: 'Cloudflare Pages',
    sendsHeaders: true,
    onlyAtTop: true,
    files: (brand) => ({ _headers: headersFile(brand) }),
  },
  'azure-static-web-apps': {
    name: 'Azure Static Web Apps',
    sendsHeaders: true,
    onlyAtTop: true,
    files: (brand) => ({ 'staticwebapp.config.json': azureConfig(brand) }),
  },
  nginx: {
    name: 'nginx',
    sendsHeaders: true,
    outside: (brand) => ({ 'handrail.conf': nginxConfig(brand) }),
  },
  apache: {
    name: 'Apache',
    sendsHeaders: true,
    files: (brand) => ({
      '.htaccess': apacheConfig(brand),
      'assets/.htaccess': apacheAssetsConfig,
    }),
  },
  iis: {
    name: 'IIS',
    sendsHeaders: true,
    files: (brand) => ({ 'web.config': iisConfig(brand) }),
  },
  folder: { name: 'a disk or a share', sendsHeaders: false },
}
