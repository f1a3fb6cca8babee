import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { test as base } from 'playwright/test'
import { HandrailError } from '../../../src/diagnostics/diagnostic.ts'
import { root } from './reading.ts'

/** A project folder of its own, inside this one so that `#capture` means what it means to a person. */
export interface ContentProject {
  places: { root: string; home: string }
  /** Writes a file; the path is relative to the project. */
  write(path: string, content: string | Buffer): Promise<void>
}

/** Playwright's `test` with a content project that is gone afterwards. */
export const test = base.extend<{ project: ContentProject }>({
  // Playwright reads the fixtures that a fixture needs from this pattern, even if there are none.
  project: async ({}, use) => {
    const cache = join(root, '.cache')
    await mkdir(cache, { recursive: true })
    const own = await mkdtemp(join(cache, 'test-content-'))
    await use({
      places: { root: own, home: own },
      write: async (path, content) => {
        await mkdir(dirname(join(own, path)), { recursive: true })
        await writeFile(join(own, path), content)
      },
    })
    await rm(own, { recursive: true })
  },
})

/** What the person reads when something is loaded; empty if all is well. */
export async function complaintsOf(loading: Promise<unknown>): Promise<string[]> {
  const error: unknown = await loading.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (error === undefined) return []
  if (error instanceof HandrailError) return error.message.split('\n')
  throw error
}
