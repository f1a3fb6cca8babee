import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import sirv from 'sirv'

/** A folder that is served on this machine alone. */
export interface Served {
  /** `http://127.0.0.1:…` with the base path and a final slash. */
  address: string
  close: () => Promise<void>
}

/**
 * Serves a built site on a free port of this machine.
 * @param base the path it lives under; starts and ends with `/`
 */
export async function serve(folder: string, base = '/'): Promise<Served> {
  const files = sirv(folder, { dev: true, etag: false })
  const server = createServer((request, response) => {
    const url = request.url ?? '/'
    const missing = (): void => void response.writeHead(404).end()
    if (!url.startsWith(base)) return missing()
    request.url = `/${url.slice(base.length)}`
    files(request, response, missing)
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
