import type { APIRoute, GetStaticPaths } from 'astro'
import { bundledScript, scriptResponse } from '../../astro/script.ts'
import type { ScriptName } from '../../astro/script.ts'

/**
 * The scripts of the pages, each of a kind of page: without them everything works, with them some things work better.
 * A page of one step but the last has that of guide pages without what only their end needs.
 */
export const getStaticPaths = (() =>
  Promise.all(
    (['guide', 'home', 'step'] as const).map(async (name) => ({
      params: { script: `${name}.${(await bundledScript(name)).hash}` },
      props: { name },
    })),
  )) satisfies GetStaticPaths

export const GET: APIRoute<{ name: ScriptName }> = ({ props }) => scriptResponse(props.name)
