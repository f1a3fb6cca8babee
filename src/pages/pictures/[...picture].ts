import type { APIRoute, GetStaticPaths } from 'astro'
import { brand } from 'virtual:handrail'
import { guides, screenSteps } from 'virtual:handrail/guides'
import { loadGuide } from '../../astro/guides.ts'
import { shotFor } from '../../astro/shots.ts'
import { markColors } from '../../brand/palette.ts'
import { viewsOf } from '../../guide/outline.ts'
import type { Outline, View } from '../../guide/outline.ts'
import { windowTitle } from '../../practice/window-title.ts'
import { bakePicture } from '../../shots/bake.ts'
import { caption } from '../../shots/caption.ts'
import { drawHandset, drawWindow } from '../../shots/device-frame.ts'
import type { DrawnFrame } from '../../shots/device-frame.ts'
import { sizeOf } from '../../shots/marks.ts'
import type { Shot } from '../../shots/shot.ts'

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
  const png = await bakePicture(
    shot.file,
    shot.shot,
    shot.marks,
    words,
    markColors,
    await frameOf(outline, view, shot.shot),
  )
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } })
}

/** The device around one of our own screens; what another app or a company shows has its own. */
async function frameOf(outline: Outline, view: View, shot: Shot): Promise<DrawnFrame | undefined> {
  if (shot.source !== 'practice') return undefined
  if (view.device === 'phone') return drawHandset(sizeOf(shot))
  const title = windowTitle(outline, view, brand, screenSteps)
  return drawWindow(sizeOf(shot), title, markColors)
}
