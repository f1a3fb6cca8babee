import type { APIRoute, GetStaticPaths } from 'astro'
import { brand } from 'virtual:handrail'
import { guides } from 'virtual:handrail/guides'
import { loadGuide } from '../../astro/guides.ts'
import { shotFor } from '../../astro/shots.ts'
import { markColors } from '../../brand/palette.ts'
import { viewsOf } from '../../guide/outline.ts'
import type { Outline, View } from '../../guide/outline.ts'
import { bakePicture } from '../../shots/bake.ts'
import { caption } from '../../shots/caption.ts'

/** Every view's picture as one flat file: `/pictures/<language>/<guide>/<view>.png`. */
export const getStaticPaths = (async () => {
  const loaded = await Promise.all(guides.map(({ guide, locale }) => loadGuide(guide, locale)))
  return loaded.flatMap(({ outline }) =>
    viewsOf(outline)
      .filter((view) => shotFor(outline, view))
      .map((view) => ({
        params: { picture: `${outline.locale}/${outline.guide}/${view.key}.png` },
        props: { outline, view },
      })),
  )
}) satisfies GetStaticPaths

export const GET: APIRoute<{ outline: Outline; view: View }> = async ({
  props: { outline, view },
}) => {
  const shot = shotFor(outline, view)
  if (!shot) return new Response(null, { status: 404 })
  const words = caption(shot.shot, shot.checked, brand.name, outline.locale)
  const png = await bakePicture(shot.file, shot.shot, shot.marks, words, markColors)
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } })
}
