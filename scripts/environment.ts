import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { release } from 'node:os'
import { browserVersion, isShell } from './browser.ts'

/** The generic families of CSS. */
const families = ['sans-serif', 'serif', 'monospace', 'system-ui']

/**
 * What a picture is rendered with, as one text: `Chromium shell 156.0.8078.79, linux x64, fonts 8a1f20c3`.
 * @param browser the path of its program
 */
export function environmentOf(browser: string): string {
  const system = `${process.platform} ${process.arch}`
  const name = isShell(browser) ? 'Chromium shell' : 'Chromium'
  return `${name} ${browserVersion(browser)}, ${system}, ${fonts()}`
}

/** Identifies the system's default fonts: by the system's version on macOS and Windows, by font files on Linux. */
function fonts(): string {
  if (process.platform === 'darwin') return `system ${release().split('.')[0]}`
  if (process.platform !== 'linux') return `system ${release()}`
  const chosen = families.map((family) => {
    const asked = ['--format', '%{family} %{style} %{file|basename} %{fontversion}', family]
    return spawnSync('fc-match', asked, { encoding: 'utf8', timeout: 10_000 }).stdout
  })
  if (!chosen.every(Boolean)) return 'fonts unknown'
  return `fonts ${createHash('sha256').update(chosen.join('\n')).digest('hex').slice(0, 8)}`
}
