import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'playwright/test'
import { allowHosts } from '../../src/capture/host-allow-list.ts'

// A capture script's browser speaks to the hosts that capture.ts names, however it writes them, and to no other.

let port: number
let server: ReturnType<typeof createServer>

test.beforeAll(async () => {
  server = createServer((_request, response) => response.end('<p>Here</p>'))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  port = (server.address() as AddressInfo).port
})

test.afterAll(() => {
  server.close()
  server.closeAllConnections()
})

test('capital letters in a host are no other host', async ({ context, page }) => {
  const fence = await allowHosts(context, [`LocalHost:${port}`])
  await page.goto(`http://localhost:${port}/`)
  await expect(page.getByText('Here')).toBeVisible()
  expect(fence.turnedBack()).toBeUndefined()
})

test('another port is another host', async ({ context, page }) => {
  const fence = await allowHosts(context, [`localhost:${port + 1}`])
  await expect(page.goto(`http://localhost:${port}/`)).rejects.toThrow()
  expect(fence.turnedBack()).toBe(`localhost:${port}`)
})

test('a host with letters of its own language, or with the usual port, is the one it names', async ({
  context,
  page,
}) => {
  const fence = await allowHosts(context, ['bücher.test', 'cdn.test:443'])
  for (const address of ['https://xn--bcher-kva.test/', 'https://cdn.test/']) {
    // Nobody answers there; the fence is not what keeps the page from going.
    await page.goto(address).catch(() => undefined)
  }
  expect(fence.turnedBack()).toBeUndefined()
})

test('a frame that is kept out is not taken for the page', async ({ context, page }) => {
  const fence = await allowHosts(context, [])
  await page.setContent(`<iframe src="http://localhost:${port}/"></iframe><p>Shown</p>`)
  await page.waitForLoadState('load')
  expect(fence.turnedBack()).toBeUndefined()
  expect(page.frames()[1]?.url()).not.toContain(String(port))
})
