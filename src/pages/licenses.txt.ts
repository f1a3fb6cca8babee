import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { APIRoute } from 'astro'
import { root } from 'virtual:handrail'
import lucide from '../icons/lucide.ts?raw'

/** What the site holds that others made, with the notices that have to go with it. */
export const GET: APIRoute = () => {
  const font = path.join(root, 'node_modules', '@fontsource', 'source-sans-3', 'LICENSE')
  const [, notice = ''] = /\/\*\n([\s\S]*?)\n \*\//.exec(lucide) ?? []
  const parts = [
    'The letters on the practice screens: Source Sans 3',
    readFileSync(font, 'utf8').trim(),
    'Icons: Lucide',
    notice.replace(/^ \* ?/gm, ''),
  ]
  return new Response(`${parts.join('\n\n')}\n`)
}
