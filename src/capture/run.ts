import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { exitCode } from '../diagnostics/diagnostic.ts'
import type { Plan } from './plan.ts'
import { emptyResults } from './results.ts'
import type { Results } from './results.ts'

/**
 * Runs the walks of a plan in Playwright Test: workers, headed, report.
 * @param options of its command line
 * @param counted how many pictures there are, and how many lines have been printed of them
 * @returns what the walks came to; a run that was ended says so among its problems
 */
export async function runWalks(
  plan: Plan,
  options: readonly string[],
  counted: { total: number; done: number },
): Promise<Results> {
  const cache = path.join(plan.root, '.cache', 'capture')
  mkdirSync(cache, { recursive: true })
  const files = { plan: path.join(cache, 'plan.json'), results: path.join(cache, 'results.json') }
  writeFileSync(files.plan, JSON.stringify(plan))
  rmSync(files.results, { force: true })
  const given = [
    path.join(plan.root, 'node_modules', 'playwright', 'cli.js'),
    'test',
    `--config=${path.join(plan.root, 'src', 'capture', 'playwright.config.ts')}`,
    ...options,
  ]
  const child = spawn(process.execPath, given, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      HANDRAIL_PLAN: files.plan,
      HANDRAIL_RESULTS: files.results,
      HANDRAIL_TOTAL: String(counted.total),
      HANDRAIL_DONE: String(counted.done),
      PLAYWRIGHT_NO_COPY_PROMPT: '1',
      NODE_NO_WARNINGS: '1',
    },
  })
  const code = await new Promise((finished) => child.on('exit', finished))
  // Playwright leaves a file there about each test that failed. Ours has been printed.
  rmSync(path.join(cache, 'output'), { recursive: true, force: true })
  const results = existsSync(files.results)
    ? (JSON.parse(readFileSync(files.results, 'utf8')) as Results)
    : emptyResults()
  if (code !== 0 && !results.problems.length) results.problems.push(ended)
  return results
}

const ended: Results['problems'][number] = {
  text: 'The capture was ended before it was finished. All pictures are whole. Run the command again.',
  code: exitCode.environment,
}
