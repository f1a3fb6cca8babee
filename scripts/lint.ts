import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { exitCode } from '../src/diagnostics/diagnostic.ts'
import type { Command } from './cli.ts'
import { root } from './project.ts'

/** What looks at the code, in the order of how soon it says something. */
const linters: readonly (readonly [string, ...string[]])[] = [
  ['prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
  ['eslint/bin/eslint.js', '.'],
  ['astro/bin/astro.mjs', 'check'],
]

/** `npm run lint`: format, rules and types. */
export const lint: Command = {
  async run() {
    const failed = linters.filter(([program, ...words]) => {
      const file = path.join(root, 'node_modules', program)
      return (
        spawnSync(process.execPath, [file, ...words], { cwd: root, stdio: 'inherit' }).status !== 0
      )
    })
    return failed.length ? exitCode.wrong : exitCode.fine
  },
}
