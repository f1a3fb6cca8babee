import { root } from 'virtual:handrail'
import { build } from 'esbuild'

/**
 * Bundles a script into one classic file: it needs no module loading, so it also runs from a disk or a share.
 * @param entry the TypeScript file it begins with, relative to the project, such as `src/practice/client.ts`
 * @returns a prerendered response with the JavaScript, for browsers back to Safari 15.4, Chrome 99, Firefox 102
 */
export async function scriptResponse(entry: string): Promise<Response> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['safari15.4', 'chrome99', 'firefox102'],
    legalComments: 'none',
  })
  return new Response(result.outputFiles[0]?.text ?? '', {
    headers: { 'Content-Type': 'text/javascript' },
  })
}
