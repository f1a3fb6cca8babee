import { createHash } from 'node:crypto'
import { root } from 'virtual:handrail'
import { build } from 'esbuild'
import { address } from './address.ts'

/** The scripts of pages, each of a kind of page, by the files that they begin with. */
const entries = {
  guide: 'src/client/guide.ts',
  home: 'src/client/home.ts',
  step: 'src/client/step.ts',
  practice: 'src/practice/client.ts',
}

/** A script of pages. */
export type ScriptName = keyof typeof entries

interface Script {
  /** Of its bytes: a browser that keeps a file for a year never runs an old one. */
  hash: string
  text: string
}

const bundled = new Map<ScriptName, Promise<Script>>()

/** Bundles a script into one classic file: it needs no module loading, so it also runs from a disk or a share. */
export function bundledScript(name: ScriptName): Promise<Script> {
  const script = bundled.get(name) ?? bundle(entries[name])
  // Somebody who edits a script wants it as it is now, at the address that the page has.
  if (import.meta.env.PROD) bundled.set(name, script)
  return script
}

/** The address of a script. */
export async function scriptAddress(name: ScriptName): Promise<string> {
  return address(`/assets/${name}.${(await bundledScript(name)).hash}.js`)
}

/** The answer with a script. */
export async function scriptResponse(name: ScriptName): Promise<Response> {
  const { text } = await bundledScript(name)
  return new Response(text, { headers: { 'Content-Type': 'text/javascript' } })
}

/** For browsers back to Safari 15.4, Chrome 99 and Firefox 102. */
async function bundle(entry: string): Promise<Script> {
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
  const text = result.outputFiles[0]?.text ?? ''
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 5)
  return { hash: import.meta.env.PROD ? hash : 'dev', text }
}
