import { readFileSync } from 'node:fs'
import type { APIRoute, GetStaticPaths } from 'astro'
import { brandFiles } from '../../astro/files.ts'

/** The brand's logos as they are. */
export const getStaticPaths = (() =>
  brandFiles.map(({ name, file }) => ({
    params: { file: name },
    props: { file },
  }))) satisfies GetStaticPaths

export const GET: APIRoute = ({ props }) => new Response(readFileSync(String(props.file)))
