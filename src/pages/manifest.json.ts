import type { APIRoute } from 'astro'
import { brand } from 'virtual:handrail'
import { address } from '../astro/address.ts'
import { manifestIcons } from '../astro/manifest-icons.ts'
import { paletteOf } from '../brand/palette.ts'

/**
 * What a device shows of the guide on a home screen; it stays a page of the browser, whose address bar is a
 * safeguard. Not called `.webmanifest`, since an IIS would not know what to call that.
 */
export const GET: APIRoute = () => {
  const { paper } = paletteOf(brand, 'light')
  const manifest = {
    name: brand.name,
    short_name: brand.shortName,
    start_url: address('/'),
    display: 'browser',
    background_color: paper,
    theme_color: paper,
    icons: manifestIcons.map(({ name, size, air }) => ({
      src: address(`/icons/${name}.png`),
      sizes: `${size}x${size}`,
      type: 'image/png',
      ...(air === undefined ? {} : { purpose: 'maskable' }),
    })),
  }
  return new Response(JSON.stringify(manifest), {
    headers: { 'Content-Type': 'application/json' },
  })
}
