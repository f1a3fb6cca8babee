import type { APIRoute, GetStaticPaths } from 'astro'
import { create, toString } from 'qrcode'
import { codes } from '../../components/codes.ts'

const errorCorrectionLevel = 'L'

/** The site's codes as pictures of their own: a guide's words should not wait for them. */
export const getStaticPaths = (() =>
  codes.map(({ name, of }) => ({ params: { name }, props: { of } }))) satisfies GetStaticPaths

/** The size that holds the longest address: codes of one size line up, with quiet zones of the same width. */
const version = Math.max(...codes.map(({ of }) => create(of, { errorCorrectionLevel }).version))

/** Black on white with a quiet zone of four modules, in every mode: a phone has to read it. */
export const GET: APIRoute<{ of: string }> = async ({ props }) =>
  new Response(
    await toString(props.of, { type: 'svg', margin: 4, errorCorrectionLevel, version }),
    {
      headers: { 'Content-Type': 'image/svg+xml' },
    },
  )
