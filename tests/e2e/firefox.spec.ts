import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'playwright/test'
import { unpackedSite } from './site/unpacked.ts'

const program = process.env.HANDRAIL_FIREFOX ?? ''
test.skip(program === '', 'no Firefox could be installed here')

/** Runs a program of Node's to its end. One that hangs is told to close its browser and end. */
async function run(
  words: string[],
): Promise<{ status: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, words, {
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 150_000,
  })
  const said = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].on('data', (text: Buffer) => (said[name] += text.toString()))
  }
  const status = await new Promise<number | null>((ended) => child.on('close', ended))
  return { status, ...said }
}

test('five employees with Firefox follow a guide, say which phone it is, rehearse, find a guide by typing, and open it from a disk', async () => {
  test.setTimeout(180_000)
  const home = mkdtempSync(path.join(tmpdir(), 'handrail-firefox-'))
  const file = path.join(import.meta.dirname, 'firefox', 'walks.ts')
  try {
    const folder = unpackedSite(path.join(home, 'desktop'))
    const words = [file, process.env.HANDRAIL_SITE ?? '', folder, program, home]
    const { status, stdout, stderr } = await run(words)
    // It names each walk that came to its end.
    expect(status, `${stdout}${stderr}`).toBe(0)
    expect(stdout.trim().split('\n')).toHaveLength(5)
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
})
