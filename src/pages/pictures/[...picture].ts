import type { APIRoute, GetStaticPaths } from 'astro'
import { brand, outlines } from 'virtual:handrail'
import { shotFor } from '../../astro/shots.ts'
import { markColors } from '../../brand/palette.ts'
import { viewsOf } from '../../guide/outline.ts'
import { bakePicture } from '../../shots/bake.ts'
import { caption } from '../../shots/caption.ts'

/** Every view's picture as one flat file: `/pictures/<language>/<guide>/<view>.png`. */
export const getStaticPaths = (() =>
  outlines.flatMap((outline) =>
    viewsOf(outline)
      .filter(({ key }) => shotFor(outline.guide, key, outline.locale))
      .map(({ key }) => ({
        params: { picture: `${outline.locale}/${outline.guide}/${key}.png` },
        props: { guide: outline.guide, key, locale: outline.locale },
      })),
  )) satisfies GetStaticPaths

export const GET: APIRoute<{
  guide: string
  key: string
  locale: (typeof brand.languages)[number]
}> = async ({ props: { guide, key, locale } }) => {
  const shot = shotFor(guide, key, locale)
  if (!shot) return new Response(null, { status: 404 })
  const words = caption(shot.shot, shot.checked, brand.name, locale)
  const png = await bakePicture(shot.file, shot.shot, shot.marks, words, markColors)
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } })
}
