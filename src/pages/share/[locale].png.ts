import type { APIRoute, GetStaticPaths } from 'astro'
import { brand } from 'virtual:handrail'
import { sharePicture } from '../../brand/share-picture.ts'
import { homeHeading } from '../../components/home/home.ts'
import type { Locale } from '../../i18n/language.ts'

/** What a chat shows of a link to the guide. It has to be asked for by a whole address. */
export const getStaticPaths = (() =>
  brand.site.url === undefined
    ? []
    : brand.languages.map((locale) => ({ params: { locale } }))) satisfies GetStaticPaths

export const GET: APIRoute = async ({ params: { locale } }) =>
  new Response(new Uint8Array(await sharePicture(brand, homeHeading(locale as Locale))), {
    headers: { 'Content-Type': 'image/png' },
  })
