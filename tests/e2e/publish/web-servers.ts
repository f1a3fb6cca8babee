import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { mayInstall } from '../../../scripts/programs.ts'
import { root } from '../../../scripts/project.ts'

// Debian's nginx and Apache, as they come: installed ones, or else packages that are unpacked into a folder of ours.
// Nothing is installed, and nothing is started but for a test.

/** Where a server's program and what belongs to it lie: `/`, or a folder that looks like it. */
type Home = string

const programs = { nginx: 'usr/sbin/nginx', apache2: 'usr/sbin/apache2' }

/** The name of a server, which is that of its program. */
export type ServerName = keyof typeof programs

/** Finds a server; `undefined` where there is none and none can be had. */
export function findServer(name: ServerName): Home | undefined {
  if (existsSync(`/${programs[name]}`)) return '/'
  const home = path.join(root, '.cache', 'web-servers', name)
  if (!existsSync(home) && mayInstall()) unpackPackages(packagesOf(name), home)
  return existsSync(path.join(home, programs[name])) ? home : undefined
}

/** The packages that a server consists of. Libraries have other names on other systems. */
function packagesOf(name: ServerName): string[] {
  if (name === 'nginx') return ['nginx', 'nginx-common']
  const { stdout } = spawnSync('apt-cache', ['depends', 'apache2-bin'], { encoding: 'utf8' })
  return ['apache2-bin', 'media-types', ...((stdout ?? '').match(/\blibapr\w+/g) ?? [])]
}

function unpackPackages(packages: string[], home: Home): void {
  const begun = `${home}.begun`
  rmSync(begun, { recursive: true, force: true })
  mkdirSync(begun, { recursive: true })
  const run = (program: string, words: string[]): boolean =>
    spawnSync(program, words, { cwd: begun, stdio: 'ignore', timeout: 120_000 }).status === 0
  const download = (): boolean => run('apt-get', ['download', '-q', ...packages])
  // Lists of packages may be missing, and are fetched where we may.
  const isThere = download() || (run('apt-get', ['update', '-q']) && download())
  const files = readdirSync(begun).filter((file) => file.endsWith('.deb'))
  if (isThere && files.every((file) => run('dpkg-deb', ['-x', file, '.']))) renameSync(begun, home)
  else rmSync(begun, { recursive: true, force: true })
}

/** A server that runs. */
export interface RunningServer {
  /** `http://127.0.0.1:…/`. */
  address: string
  close: () => Promise<void>
}

/**
 * Starts nginx with what belongs into its `server` block.
 * @param work an empty folder that it may fill
 */
export async function startNginx(home: Home, work: string, block: string): Promise<RunningServer> {
  const port = await freePort()
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  writeFileSync(
    path.join(work, 'nginx.conf'),
    `daemon off;
master_process off;
pid ${work}/pid;
error_log ${work}/error.log;
events {}
http {
    access_log off;
    include ${path.join(home, 'etc/nginx/mime.types')};
    default_type application/octet-stream;
    ${temporary.map((each) => `${each}_temp_path ${work}/${each};`).join('\n    ')}
    server {
        listen 127.0.0.1:${port};
${block}
    }
}
`,
  )
  const words = ['-e', `${work}/error.log`, '-p', work, '-c', `${work}/nginx.conf`]
  return start(home, 'nginx', words, port)
}

/**
 * Starts Apache with a folder that may have a `.htaccess`, and the modules that `docs/publish/apache.md` asks for.
 * @param work an empty folder that it may fill
 */
export async function startApache(
  home: Home,
  work: string,
  documents: string,
): Promise<RunningServer> {
  const port = await freePort()
  const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'filter', 'deflate']
  const folder = path.join(home, 'usr/lib/apache2/modules')
  writeFileSync(
    path.join(work, 'apache.conf'),
    `ServerRoot ${work}
ServerName localhost
PidFile ${work}/pid
Mutex fcntl:${work}
ErrorLog ${work}/error.log
Listen 127.0.0.1:${port}
${modules.map((each) => `LoadModule ${each}_module ${folder}/mod_${each}.so`).join('\n')}
User nobody
Group nogroup
TypesConfig ${path.join(home, 'etc/mime.types')}
DocumentRoot ${documents}
<Directory ${documents}>
    AllowOverride All
    Require all granted
</Directory>
`,
  )
  return start(home, 'apache2', ['-X', '-f', `${work}/apache.conf`], port)
}

async function start(
  home: Home,
  name: ServerName,
  words: string[],
  port: number,
): Promise<RunningServer> {
  const libraries = path.join(home, 'usr/lib')
  const isOwn = home !== '/' && existsSync(libraries)
  const folders = isOwn ? readdirSync(libraries).map((each) => path.join(libraries, each)) : []
  const child = spawn(path.join(home, programs[name]), words, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, LD_LIBRARY_PATH: folders.join(':') },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text: Buffer) => (said += text.toString()))
  }
  const ended = new Promise<void>((done) => child.on('exit', () => done()))
  const address = `http://127.0.0.1:${port}/`
  for (let tries = 0; child.exitCode === null && tries < 200; tries++) {
    const isUp = await fetch(address).then(
      () => true,
      () => false,
    )
    if (isUp) {
      return {
        address,
        close: () => {
          child.kill()
          return ended
        },
      }
    }
    await new Promise((later) => setTimeout(later, 50))
  }
  child.kill()
  throw new Error(`${name} did not start: ${said}`)
}

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  await new Promise((closed) => server.close(closed))
  return port
}
