import { execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'playwright/test'
import { shareInstalled } from '../../scripts/copy-project.ts'
import { root } from '../../scripts/project.ts'
import { firstState, historyFile, historyFromGit } from '../../scripts/release-history.ts'
import { treeOf } from '../../src/upgrade/file-tree.ts'
import { historyText, readHistory } from '../../src/upgrade/history.ts'

const program = ['scripts/handrail.mjs', 'upgrade']

let top: string
test.beforeEach(() => {
  top = mkdtempSync(path.join(tmpdir(), 'handrail-upgrade-'))
})
test.afterEach(() => rmSync(top, { recursive: true, force: true }))

/** Runs the command of this Handrail as somebody types it, and returns what they read. */
function run(...typed: string[]): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...program, ...typed], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: top },
  })
  return { code: status, said: stdout + stderr }
}

/** A folder that has what every copy has. */
function copyOf(version: string): string {
  const folder = path.join(top, `copy-${version}`)
  mkdirSync(path.join(folder, 'scripts'), { recursive: true })
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ version }))
  writeFileSync(path.join(folder, 'scripts/handrail.mjs'), '')
  return folder
}

test('a folder that is none, none of ours, this one or a newer one is refused in a sentence', () => {
  mkdirSync(path.join(top, 'empty'))
  copyOf('99.0.0')
  copyOf('0.0.1')
  for (const [into, said] of [
    [[], 'Which folder is to be upgraded is missing. Run this in the new Handrail and name'],
    [['into=nowhere'], `There is no folder ${path.join(top, 'nowhere')}. Write its path`],
    [[`into=${root}`], 'This is the folder that the command runs in'],
    [[`into=${path.join(root, 'docs')}`], 'This is the folder that the command runs in'],
    [['into=empty'], 'This folder holds no copy of Handrail. Name the folder'],
    [['into=copy-0.0.1'], 'This folder holds no copy of Handrail. Name the folder'],
    [['into=copy-99.0.0'], 'That folder has Handrail 99.0.0, and this is 0.1.0. Get the newest'],
  ] as const) {
    const { code, said: all } = run(...into)
    expect(all).toContain(`npm run upgrade › into: ${said}`)
    expect(code).toBe(1)
    expect(all.trim().split('\n')).toHaveLength(1)
  }
})

const hasHistory = spawnSync('git', ['cat-file', '-e', firstState], { cwd: root }).status === 0
const noHistory = 'This copy of the repository is shallow, or no repository: git has no old state.'

/** The tree before the names of everything changed, made a company's own, in a git repository. */
function oldCopy(): string {
  const folder = path.join(top, 'our-guide')
  mkdirSync(folder)
  const archive = execFileSync('git', ['archive', firstState], { cwd: root, maxBuffer: 2 ** 28 })
  execFileSync('tar', ['x'], { cwd: folder, input: archive })
  edit(folder, 'brand.config.ts', (text) =>
    text
      .replaceAll('Harbour & Vale', 'Müller & Söhne')
      .replace("// classic: { order: 'duo' }", "classic: { order: 'duo' }"),
  )
  edit(folder, 'logo.svg', (text) => text.replace('<svg', '<!-- ours --><svg'))
  edit(folder, 'content/guides/lost-phone/en.mdx', (text) => text.replace('Call', 'Ring'))
  edit(folder, 'content/guides/set-up-duo-classic/walk.ts', (text) => `// Ours.\n${text}`)
  edit(folder, 'content/labels/en.ts', (text) => text.replace('Please do not', 'Do not'))
  edit(folder, 'package.json', (text) => text.replace('"handrail"', '"our-guide"'))
  rmSync(path.join(folder, 'content/guides/security-key'), { recursive: true })
  for (const language of ['en', 'es']) {
    const pictures = path.join(folder, 'shots', language, 'security-key')
    rmSync(pictures, { recursive: true, force: true })
  }
  edit(folder, 'shots/en/set-up-duo/finished.json', (text) => `${text} `)
  const vpn = path.join(folder, 'content/guides/vpn')
  cpSync(path.join(folder, 'content/guides/glossary'), vpn, { recursive: true })
  const git = (...words: string[]) => execFileSync('git', words, { cwd: folder })
  git('init', '-q')
  git('add', '-A')
  git('-c', 'user.name=x', '-c', 'user.email=x@example.com', 'commit', '-qm', 'Ours')
  return folder
}

function edit(folder: string, file: string, change: (text: string) => string): void {
  const place = path.join(folder, file)
  const before = readFileSync(place, 'utf8')
  const after = change(before)
  expect(after, file).not.toBe(before)
  writeFileSync(place, after)
}

test('the oldest copy there can be is upgraded without a conflict, its own things with it', () => {
  test.skip(!hasHistory, noHistory)
  const folder = oldCopy()
  writeFileSync(path.join(folder, 'notes.txt'), 'not committed')
  expect(run('into=our-guide')).toMatchObject({
    code: 1,
    said: 'npm run upgrade › into: That folder has changes that are not committed. Commit them, so that you can go back; or write "anyway" behind the command.\n',
  })
  const { code, said } = run('into=our-guide', 'anyway')
  expect(code, said).toBe(0)
  for (const line of [
    /^Kept, because you changed them: brand\.config\.ts, logo\.svg, content\/guides\/lost-phone, content\/guides\/set-up-duo-classic, 1 picture\.$/m,
    /^Not brought back, because you removed them: content\/guides\/security-key\.$/m,
    /^Kept in label tables, because you changed their words: content\/labels\/en \(email-once\)\.$/m,
    /A newer version of these is in \.upgrade\/: content\/guides\/lost-phone, content\/guides\/set-up-duo-classic\. /,
    /yours are in \.upgrade\/yours\/: package\.json\.$/m,
    /^ {2}npm ci\n {2}npm run site$/m,
  ]) {
    expect(said).toMatch(line)
  }
  expect(run('into=our-guide', 'anyway').said).toMatch(
    /^There is nothing to do: that folder has this Handrail\.\n/,
  )

  // What nobody touched is the new one's, letter for letter.
  for (const file of ['package.json', 'src/brand/schema.ts', 'content/guides/glossary/en.mdx']) {
    expect(readFileSync(path.join(folder, file), 'utf8'), file).toBe(
      readFileSync(path.join(root, file), 'utf8'),
    )
  }
  expect(existsSync(path.join(folder, 'content/guides/security-key'))).toBe(false)

  // The new program reads it all: what it still finds is for a capture, or about the guide that was removed.
  shareInstalled(folder)
  const check = spawnSync(process.execPath, ['scripts/handrail.mjs', 'check', 'json'], {
    cwd: folder,
    encoding: 'utf8',
  })
  const findings = JSON.parse(check.stdout) as { code: string; severity: string; message: string }[]
  const byHand = findings.filter(
    ({ code, severity, message }) =>
      severity === 'error' && !/picture|sample/.test(code) && !/security-key/.test(message),
  )
  expect(byHand).toEqual([])
  expect(findings.filter(({ code }) => code === 'newer-one')).toHaveLength(2)
})

test('an upgrade that is killed is finished by the next run', async () => {
  test.skip(!hasHistory, noHistory)
  const folder = oldCopy()
  const cut = path.join(top, 'cut-off')
  cpSync(folder, cut, { recursive: true })
  expect(run('into=our-guide').code).toBe(0)

  const child = spawn(process.execPath, [...program, `into=${cut}`], { cwd: root })
  const ended = new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)))
  const journal = path.join(cut, '.cache/upgrade/journal.json')
  while (!existsSync(journal) && child.exitCode === null) await wait(1)
  child.kill('SIGKILL')
  expect(await ended).toBe('SIGKILL')
  expect(existsSync(journal)).toBe(true)

  const { code, said } = run(`into=${cut}`)
  expect(code, said).toBe(0)
  expect(said).toContain(
    'An earlier upgrade was cut off. It is finished now.\nUpgraded to Handrail',
  )
  expect(treeOf(cut)).toEqual(treeOf(folder))
  expect(treeOf(path.join(cut, '.upgrade'))).toEqual(treeOf(path.join(folder, '.upgrade')))
})

test('what earlier states were is as git says it', () => {
  test.skip(!hasHistory, noHistory)
  const written = readFileSync(historyFile, 'utf8')
  const { states } = readHistory(written)
  expect(historyText(historyFromGit(states.at(-1) ?? ''))).toBe(written)
})
