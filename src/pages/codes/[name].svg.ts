import type { APIRoute, GetStaticPaths } from 'astro'
import { toString } from 'qrcode'
import { codes } from '../../components/codes.ts'

/** The site's codes as pictures of their own: a guide's words should not wait for them. */
export const getStaticPaths = (() =>
  codes.map(({ name, of }) => ({ params: { name }, props: { of } }))) satisfies GetStaticPaths

/** Black on white with a quiet zone of four modules, in every mode: a phone has to read it. */
export const GET: APIRoute<{ of: string }> = async ({ props }) =>
  new Response(await toString(props.of, { type: 'svg', margin: 4, errorCorrectionLevel: 'L' }), {
    headers: { 'Content-Type': 'image/svg+xml' },
  })
