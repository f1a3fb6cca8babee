import { defineConfig } from 'playwright/test'
import { launchOptions } from './src/capture/launch.ts'

// Playwright looks for source maps in each stack of each step, a quarter of the unit tests' time, and finds none: Node
// reads TypeScript by itself and keeps its lines.
Reflect.deleteProperty(Error, 'prepareStackTrace')

// `npm test` builds the site, serves it and says where it is and which browser there is; unit tests need none of it.
export default defineConfig({
  testDir: 'tests',
  // Node reads TypeScript by itself.
  build: { external: ['**/*.ts'] },
  outputDir: '.cache/test-output',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A nightly machine shares its two cores: what passes the second time is reported as flaky, not hidden.
  retries: process.env.CI ? 1 : 0,
  timeout: 120_000,
  // A busy machine of two cores may take this long to show what a quiet one shows at once.
  expect: { timeout: 30_000 },
  reporter: './tests/reporter.ts',
  projects: [
    // A file at a time for each worker: what a file loads is then loaded once.
    { name: 'unit', testDir: 'tests/unit', fullyParallel: false },
    {
      name: 'e2e',
      testDir: 'tests/e2e',
      use: {
        baseURL: process.env.HANDRAIL_SITE,
        launchOptions: launchOptions(process.env.HANDRAIL_BROWSER),
      },
    },
  ],
})
