import type { APIRoute, GetStaticPaths } from 'astro'
import { scriptResponse } from '../astro/script.ts'

/**
 * The scripts of the pages, each of a kind of page: without them everything works, with them some things work better.
 * A page of one step but the last has that of guide pages without what only their end needs.
 */
export const getStaticPaths = (() =>
  ['guide', 'home', 'step'].map((script) => ({ params: { script } }))) satisfies GetStaticPaths

export const GET: APIRoute = ({ params: { script } }) => scriptResponse(`src/client/${script}.ts`)
