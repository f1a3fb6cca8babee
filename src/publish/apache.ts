import type { Brand } from '../brand/brand.ts'
import { headersOf, longCache, types } from './headers.ts'

/** What Apache has to be told of the guide's folder. */
export function apacheConfig(brand: Pick<Brand, 'site' | 'publish'>): string {
  const headers = headersOf(brand).map(([name, value]) => `Header always set ${name} "${value}"`)
  return `# Written by "npm run build"; docs/publish/apache.md says what Apache needs to read it.
DirectoryIndex index.html
Options -Indexes
ErrorDocument 404 ${brand.site.base}404.html

${headers.join('\n')}

# A browser asks each time whether a page has changed.
Header set Cache-Control "no-cache"

AddCharset utf-8 .css .html .js .json .svg .txt
${types.map(([ending, type]) => `AddType ${type} ${ending}`).join('\n')}

<IfModule mod_deflate.c>
    <IfModule mod_filter.c>
        AddOutputFilterByType DEFLATE text/html text/css text/javascript application/json image/svg+xml
    </IfModule>
</IfModule>
`
}

/** The same of the folder `assets/`. */
export const apacheAssetsConfig = `# These files are called after what is in them, and never change.
Header set Cache-Control "${longCache}"
`
