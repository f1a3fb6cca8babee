import type { Brand } from '../brand/brand.ts'
import { headersOf } from './headers.ts'

/** Where the files lie on Debian and Ubuntu; `docs/publish/nginx.md` copies them there. */
export const nginxRoot = '/var/www/handrail'

/** What nginx has to be told, to be included in a `server` block. */
export function nginxConfig(brand: Pick<Brand, 'site' | 'publish'>): string {
  const { base } = brand.site
  const headers = headersOf(brand).map(
    ([name, value]) => `    add_header ${name} "${value}" always;`,
  )
  const folder =
    base === '/'
      ? ''
      : `
location = ${base.slice(0, -1)} {
    # Behind another server, a whole address would name the wrong one.
    absolute_redirect off;
    return 301 ${base};
}
`
  return `# The guide's headers, cache times and error page, for nginx.
# Written by "npm run build"; docs/publish/nginx.md says where it goes.
${folder}
location ${base} {
    # The guide lies in ${nginxRoot}${base}
    root ${nginxRoot};
    index index.html;
    charset utf-8;
    absolute_redirect off;
    error_page 404 ${base}404.html;

${headers.join('\n')}

    # A browser asks each time whether a page has changed.
    expires -1;

    gzip on;
    gzip_vary on;
    gzip_types text/css text/javascript application/javascript application/json image/svg+xml;

    # These files are called after what is in them, and never change.
    location ${base}assets/ {
        expires 1y;
    }
}
`
}
