import path from 'node:path'

// Pages that are opened from a disk know no top of a site, and no page that stands for its folder.

/**
 * The attributes that hold addresses, and of which elements. Whatever else begins with a slash is none: `data-site` is
 * a key, and so is the `data-guide` of what is not a link.
 */
const addressed: Readonly<Record<string, string | undefined>> = {
  href: undefined,
  src: undefined,
  srcset: undefined,
  'data-step': undefined,
  'data-step-not-yours': undefined,
  'data-guide': 'a',
}

const element = /<([a-z][\w-]*)((?:\s+[^\s=>"]+(?:=(?:"[^"]*"|[^\s">]*))?)*)\s*\/?>/g
const attribute = /(\s)([^\s=>"]+)="([^"]*)"/g

/**
 * What a page from a disk can only fail at, in the console: a manifest and a font that is asked for beforehand, which a
 * browser wants from a server.
 */
const onlyServed = /<link rel="(?:manifest|preload)"[^>]*>/g

/** Where a page at an earlier address leads. */
const leadsOn = /content="0; url=([^"]*)"/g

/**
 * Makes the addresses of a page relative.
 * @param file the page's, from the top of the site: `es/guides/x/index.html`
 * @param base the path of the site on its server; starts and ends with `/`
 */
export function relativePage(html: string, file: string, base: string): string {
  return html
    .replace(onlyServed, '')
    .replace(
      leadsOn,
      (_, address: string) => `content="0; url=${relativeAddress(address, file, base)}"`,
    )
    .replace(element, (whole, name: string) =>
      whole.replace(attribute, (all, space: string, key: string, value: string) => {
        if (!(key in addressed) || (addressed[key] ?? name) !== name) return all
        const relative =
          key === 'srcset' ? relativeSet(value, file, base) : relativeAddress(value, file, base)
        return `${space}${key}="${relative}"`
      }),
    )
}

/** Makes the addresses in a style sheet relative. */
export function relativeStyles(css: string, file: string, base: string): string {
  return css.replace(/url\(([^"')]+)\)/g, (_, address: string) => {
    return `url(${relativeAddress(address, file, base)})`
  })
}

function relativeSet(value: string, file: string, base: string): string {
  return value
    .split(', ')
    .map((candidate) => {
      const [address = '', ...size] = candidate.split(' ')
      return [relativeAddress(address, file, base), ...size].join(' ')
    })
    .join(', ')
}

/** An address of the site as a file from the place of another; any other stays as it is. */
function relativeAddress(address: string, file: string, base: string): string {
  if (!address.startsWith(base) || address.startsWith('//')) return address
  const [, before = '', anchor = ''] = /^([^#]*)(#.*)?$/.exec(address.slice(base.length)) ?? []
  const target = before.replace(/(^|\/)$/, '$1index.html')
  return `${path.posix.relative(path.posix.dirname(file), target)}${anchor}`
}
