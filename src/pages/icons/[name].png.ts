import type { APIRoute, GetStaticPaths } from 'astro'
import { brand } from 'virtual:handrail'
import { manifestIcons } from '../../astro/manifest-icons.ts'
import type { ManifestIcon } from '../../astro/manifest-icons.ts'
import { icon } from '../../brand/icons.ts'

/** The icons that the web manifest names. */
export const getStaticPaths = (() =>
  manifestIcons.map(({ name, ...props }) => ({ params: { name }, props }))) satisfies GetStaticPaths

export const GET: APIRoute<Omit<ManifestIcon, 'name'>> = async ({ props: { size, air } }) =>
  new Response(new Uint8Array(await icon(brand, size, air)), {
    headers: { 'Content-Type': 'image/png' },
  })
