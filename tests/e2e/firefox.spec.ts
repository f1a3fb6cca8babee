import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'playwright/test'

const program = process.env.HANDRAIL_FIREFOX ?? ''
test.skip(program === '', 'no Firefox could be installed here')

/** Runs a program of Node's to its end. One that hangs is told to close its browser and end. */
async function run(words: string[]): Promise<{ status: number | null; said: string }> {
  const child = spawn(process.execPath, words, {
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 150_000,
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (words: Buffer) => (said += words.toString()))
  }
  const status = await new Promise<number | null>((ended) => child.on('close', ended))
  return { status, said }
}

test('an employee with Firefox follows a guide, rehearses it, and finds another by typing', async () => {
  test.setTimeout(180_000)
  const home = mkdtempSync(path.join(tmpdir(), 'handrail-firefox-'))
  const file = path.join(import.meta.dirname, 'firefox', 'walks.ts')
  try {
    const { status, said } = await run([file, process.env.HANDRAIL_SITE ?? '', program, home])
    expect(said.trim().split('\n')).toEqual([
      'follows the set-up one step at a time, and goes on where they stopped',
      'rehearses the whole set-up in Spanish by pressing what the page says',
      'finds a guide by typing, on a wide window that never scrolls sideways',
    ])
    expect(status).toBe(0)
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
})
