import type { APIRoute, GetStaticPaths } from 'astro'
import { bundledScript, scriptResponse } from '../astro/script.ts'

export const prerender = true

/** The practice portal's script, one file for every flow and language. */
export const getStaticPaths = (async () => [
  { params: { hash: (await bundledScript('practice')).hash } },
]) satisfies GetStaticPaths

export const GET: APIRoute = () => scriptResponse('practice')
