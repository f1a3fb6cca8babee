import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { loadBrand } from '../src/brand/load.ts'
import { serve } from '../src/capture/serve.ts'
import { ensureBrowser } from './browser.ts'
import { buildSite } from './build.ts'
import type { Command } from './words.ts'
import { ensureFirefox } from './firefox.ts'
import { root } from './project.ts'
import { readNumber } from './words.ts'

/** `npm test`: builds the site with the pictures that are committed, and tests it in real browsers. */
export const test: Command = {
  values: ['grep', 'workers'],
  async run({ values: { grep, workers } }) {
    const cores = availableParallelism()
    const given = readNumber('test', 'workers', workers, { from: 1, to: 999, example: cores })
    const browser = ensureBrowser()
    const [firefox] = await Promise.all([ensureFirefox(), buildSite()])
    const brand = await loadBrand(root)
    const served = await serve(path.join(root, 'dist'), brand.site.base)
    const child = spawn(
      process.execPath,
      [
        path.join(root, 'node_modules', 'playwright', 'cli.js'),
        'test',
        // One more than there are cores: many tests wait for a command or a browser that they have started.
        `--workers=${given ?? cores + 1}`,
        ...(grep ? [`--grep=${grep}`] : []),
      ],
      {
        cwd: root,
        stdio: ['ignore', 'inherit', 'inherit'],
        env: {
          ...process.env,
          HANDRAIL_SITE: served.address,
          HANDRAIL_BROWSER: browser,
          ...(firefox ? { HANDRAIL_FIREFOX: firefox } : {}),
          PLAYWRIGHT_NO_COPY_PROMPT: '1',
          NODE_NO_WARNINGS: '1',
        },
      },
    )
    const code = await new Promise<number | null>((finished) => child.on('exit', finished))
    await served.close()
    return code ?? 1
  },
}
