import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { serve } from '../src/capture/serve.ts'
import { ensureBrowser } from './browser.ts'
import { buildSite } from './build.ts'
import type { Command } from './cli.ts'
import { ensureFirefox } from './firefox.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { loadProject, root } from './project.ts'
import { readNumber } from './cli.ts'

/**
 * `npm run test:unit` needs neither a browser nor a built site; `npm run test:e2e` builds the site with the pictures
 * that are committed and tests it in real browsers; `npm test` does both in one run.
 */
export const test: Command = {
  flags: ['unit', 'e2e'],
  values: ['grep', 'workers'],
  async run({ flags, values: { grep, workers } }) {
    const cores = availableParallelism()
    const given = readNumber('test', 'workers', workers, { from: 1, to: 999, example: cores })
    const projects = (['unit', 'e2e'] as const).filter(
      (name) => flags.size === 0 || flags.has(name),
    )
    const site = projects.includes('e2e') ? await serveSite() : undefined
    // Unit tests are all work; many others wait for a command or a browser that they have started.
    const usual = site ? cores + 1 : cores
    const child = spawn(
      process.execPath,
      [
        path.join(root, 'node_modules', 'playwright', 'cli.js'),
        'test',
        ...projects.map((name) => `--project=${name}`),
        `--workers=${given ?? usual}`,
        ...(grep ? [`--grep=${grep}`] : []),
      ],
      {
        cwd: root,
        stdio: ['ignore', 'inherit', 'inherit'],
        env: {
          ...process.env,
          ...site?.env,
          PLAYWRIGHT_NO_COPY_PROMPT: '1',
          NODE_NO_WARNINGS: '1',
        },
      },
    )
    const code = await new Promise<number | null>((finished) => child.on('exit', finished))
    await site?.close()
    return code ?? 1
  },
}

/** Builds the site and serves it. The tests learn from the environment where it is and which browsers there are. */
async function serveSite(): Promise<{ env: Record<string, string>; close: () => Promise<void> }> {
  const browser = ensureBrowser()
  const project = await loadProject()
  const build = oneAtATime('npm test', () => buildSite(project))
  const [firefox] = await Promise.all([ensureFirefox(), build])
  const served = await serve(path.join(root, 'dist'), project.brand.site.base)
  return {
    env: {
      HANDRAIL_SITE: served.address,
      HANDRAIL_BROWSER: browser,
      ...(firefox ? { HANDRAIL_FIREFOX: firefox } : {}),
    },
    close: served.close,
  }
}
