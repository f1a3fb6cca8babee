import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright'
import { exitCode, HandrailError } from '../src/diagnostics/diagnostic.ts'
import { askVersion, debianInstaller, mayInstall, onPath } from './programs.ts'
import { root } from './project.ts'

/**
 * Chromium without a window, preferred unless somebody wants to watch: it takes half the processor time of a full
 * Chromium, and anti-aliases some letters a little differently.
 */
const shell = 'chromium-headless-shell'

/** Chromium-based browsers that can open a window, by their names on the PATH. */
const names = [
  'chromium',
  'google-chrome',
  'google-chrome-stable',
  'chromium-browser',
  'microsoft-edge',
]

/**
 * Finds a browser, or installs one: Playwright's own, else an installed one, else what Playwright's installer
 * downloads, else Debian's package where we may install it.
 * @param report tells the person what takes long
 * @param headed whether a person wants to watch
 * @returns the path of its program
 * @throws HandrailError (environment) where none can be had
 */
export function ensureBrowser(
  report: (line: string) => void = console.log,
  headed = false,
): string {
  const found = installedBrowser(headed)
  if (found) return found
  const installed = mayInstall() ? installBrowser(report, headed) : undefined
  if (installed) return installed
  throw new HandrailError(
    [
      {
        code: 'no-browser',
        at: { file: 'browser' },
        message: 'There is no browser to take pictures with, and none could be installed.',
        fix: 'Install Chrome, Edge or Chromium, then run the command again. "npm run build" needs none.',
      },
    ],
    exitCode.environment,
  )
}

/** Downloads or installs a browser and says so first; `undefined` where neither is possible. */
function installBrowser(report: (line: string) => void, headed: boolean): string | undefined {
  report(
    'No browser found, and pages and pictures need one: downloading Playwright’s Chromium. ' +
      'To prevent that, install Chrome, Edge or Chromium, or set HANDRAIL_NO_INSTALL=1.',
  )
  const cli = path.join(root, 'node_modules', 'playwright', 'cli.js')
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore', timeout: 300_000 })
  if (existsSync(chromium.executablePath())) return chromium.executablePath()
  const installer = debianInstaller()
  if (installer) {
    const { program, options } = installer
    const name = headed ? 'chromium' : shell
    report(`It cannot be downloaded: installing Debian’s package ${name} with apt-get instead.`)
    spawnSync(program, ['update', '-qq'], options)
    spawnSync(program, ['install', '-y', '-qq', name], options)
  }
  return installedBrowser(headed)
}

/** An installed browser that works, or `undefined`. */
function installedBrowser(headed: boolean): string | undefined {
  return browserPlaces(headed).find((file) => existsSync(file) && answers(file))
}

/** Where a browser may be, in order of preference. */
function browserPlaces(headed: boolean): string[] {
  const folders = [
    process.env.PROGRAMFILES,
    process.env['PROGRAMFILES(X86)'],
    process.env.LOCALAPPDATA,
  ]
  return [
    chromium.executablePath(),
    ...(headed ? names : [shell, ...names]).flatMap(onPath),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...folders
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        path.join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]),
  ]
}

/** Whether a program is a real browser: Ubuntu's `chromium-browser` may only tell people to install a snap. */
function answers(program: string): boolean {
  return process.platform === 'win32' || askVersion(program) !== undefined
}

/** Whether a program is Chromium without a window. */
export function isShell(program: string): boolean {
  return /^(?:chrom(?:e|ium)-headless-shell|headless_shell)(?:\.exe)?$/.test(path.basename(program))
}

/** The version of a browser, such as `156.0.8078.73`, without starting it. */
export function browserVersion(program: string): string {
  if (process.platform === 'win32') {
    const command = `(Get-Item '${program.replace(/'/g, "''")}').VersionInfo.ProductVersion`
    return execFileSync('powershell', ['-NoProfile', '-Command', command], {
      encoding: 'utf8',
    }).trim()
  }
  const said = askVersion(program) ?? ''
  return /[\d.]{5,}/.exec(said)?.[0] ?? said.trim()
}
