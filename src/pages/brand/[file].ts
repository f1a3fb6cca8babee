import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { APIRoute, GetStaticPaths } from 'astro'
import { brandFiles } from '../../astro/files.ts'

/** A browser guesses the type of a PNG, but not that of an SVG. */
const types: Record<string, string> = { '.svg': 'image/svg+xml', '.png': 'image/png' }

/** The brand's logos as they are. */
export const getStaticPaths = (() =>
  brandFiles.map(({ name, file }) => ({
    params: { file: name },
    props: { file },
  }))) satisfies GetStaticPaths

export const GET: APIRoute<{ file: string }> = ({ props: { file } }) =>
  new Response(readFileSync(file), {
    headers: {
      'Content-Type': types[path.extname(file).toLowerCase()] ?? 'application/octet-stream',
    },
  })
