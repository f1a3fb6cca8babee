import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Served } from '../../src/capture/serve.ts'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

/** What is text shrinks; pictures and fonts are packed already. */
const packable = ['.html', '.css', '.js', '.svg']

/** A text as small as a web server sends it. */
export function pack(content: Buffer): Buffer {
  return gzipSync(content, { level: 9 })
}

/**
 * Serves a built site on a free port of this machine, texts packed, as any real host does.
 * @param base the path it lives under; starts and ends with `/`
 */
export async function servePacked(folder: string, base: string): Promise<Served> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = fileOf(folder, base, pathname)
    if (!file) return void response.writeHead(404).end()
    const ending = path.extname(file)
    const content = readFileSync(file)
    const packed = packable.includes(ending)
    response.writeHead(200, {
      'content-type': types[ending] ?? 'application/octet-stream',
      ...(packed ? { 'content-encoding': 'gzip' } : {}),
    })
    response.end(packed ? pack(content) : content)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

/** The file behind a path of a built site, or `undefined`. */
export function fileOf(folder: string, base: string, pathname: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined
  const inside = path.join(folder, decodeURIComponent(pathname.slice(base.length)))
  if (!path.resolve(inside).startsWith(path.resolve(folder))) return undefined
  const file = pathname.endsWith('/') ? path.join(inside, 'index.html') : inside
  return existsSync(file) && statSync(file).isFile() ? file : undefined
}
