import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ensureBrowser, isShell } from '../../../scripts/browser.ts'
import type { Project } from './project.ts'

/** The browser behind a door that writes down who goes in: asking for its version is not starting it. */
export interface CountedBrowser {
  /** What a command needs around it to find this browser and no other. */
  surroundings: Record<string, string>
  /** Process ids, one a start, in order. */
  starts: () => number[]
}

/** Puts a counted browser into a project. Needs a shell, as Linux and macOS have. */
export function countedBrowser(project: Project): CountedBrowser {
  const program = process.env.HANDRAIL_BROWSER ?? ensureBrowser()
  const log = project.file('.cache/browser-starts')
  // By its own name: what takes the pictures is noted beside them.
  const door = `.cache/bin/${isShell(program) ? path.basename(program) : 'chromium'}`
  project.write(
    door,
    `#!/bin/sh\nif [ "$1" != --version ]; then echo $$ >> '${log}'; fi\nexec '${program}' "$@"\n`,
  )
  chmodSync(project.file(door), 0o755)
  const none = project.file('.cache/no-browsers')
  mkdirSync(none, { recursive: true })
  return {
    surroundings: {
      PATH: [project.file('.cache/bin'), process.env.PATH].join(path.delimiter),
      // Playwright's own browser would be taken first.
      PLAYWRIGHT_BROWSERS_PATH: none,
    },
    starts: () =>
      existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter(Boolean).map(Number) : [],
  }
}
