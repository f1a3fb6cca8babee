import { readFileSync } from 'node:fs'
import path from 'node:path'
import { defineConfig } from 'playwright/test'
import { launchOptions } from './launch.ts'
import type { Plan } from './plan.ts'

const plan = JSON.parse(readFileSync(process.env.HANDRAIL_PLAN ?? '', 'utf8')) as Plan
const cache = path.join(plan.root, '.cache', 'capture')

// Whatever could keep a screen's text or pixels on the way is off: only proved pictures leave the workers.
export default defineConfig({
  testDir: '.',
  testMatch: 'capture.spec.ts',
  // Node reads TypeScript by itself.
  build: { external: ['**/*.ts'] },
  outputDir: path.join(cache, 'output'),
  fullyParallel: true,
  timeout: 300_000,
  reporter: [
    [path.join(import.meta.dirname, 'reporter.ts')],
    ['html', { outputFolder: path.join(plan.root, 'reports', 'capture'), open: 'never' }],
  ],
  use: {
    launchOptions: launchOptions(plan.browser),
    trace: 'off',
    video: 'off',
    screenshot: 'off',
  },
})
