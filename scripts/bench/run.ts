import { spawn } from 'node:child_process'
import { HandrailError } from '../../src/diagnostics/diagnostic.ts'

/**
 * Runs a Node program to its end.
 * @returns the seconds that it took
 * @throws HandrailError with the end of what it printed, when it fails
 */
export async function runNode(cwd: string, ...given: readonly string[]): Promise<number> {
  const started = performance.now()
  const child = spawn(process.execPath, given, {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_NO_WARNINGS: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (printed = `${printed}${chunk.toString()}`.slice(-4_000)))
  }
  const code = await new Promise((ended) => child.on('close', ended))
  if (code === 0) return (performance.now() - started) / 1000
  throw new HandrailError([
    {
      code: 'bench-failed',
      at: { file: 'npm run bench' },
      message: `"node ${given.join(' ')}" failed. It printed: ${printed.trim()}`,
    },
  ])
}
