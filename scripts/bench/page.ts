import path from 'node:path'
import { chromium } from 'playwright'
import type { Request } from 'playwright'
import { launchOptions } from '../../src/capture/launch.ts'
import { servePacked } from './gzip-server.ts'
import { setUpPage } from './pages.ts'
import { stepPage } from './workshop.ts'
import { kilobytes } from './row.ts'
import type { Row } from './row.ts'
import type { Workshop } from './workshop.ts'

/** What a browser was sent: one entry a request, bytes of its head and body. */
interface Sent {
  address: string
  picture: boolean
  bytes: number
}

/** The set-up page on a small phone: what comes before a reader scrolls, and all pictures afterwards. */
export async function page({ builds, buildFolder, brand, browser }: Workshop): Promise<Row[]> {
  const program = browser()
  await builds(1)
  const served = await servePacked(path.join(buildFolder(), 'dist'), brand.site.base)
  const running = await chromium.launch(launchOptions(program))
  try {
    const phone = await running.newPage({
      viewport: { width: 360, height: 740 },
      deviceScaleFactor: 2,
      isMobile: true,
      hasTouch: true,
    })
    const finished: Request[] = []
    phone.on('requestfinished', (request) => finished.push(request))
    await phone.goto(`${served.address}${setUpPage}`, { waitUntil: 'networkidle' })
    const first = await sent(finished)
    for (const picture of await phone.locator('main img:visible').all()) {
      await picture.scrollIntoViewIfNeeded()
      await picture.evaluate((image: HTMLImageElement) => image.decode())
    }
    await phone.waitForLoadState('networkidle')
    const pictures = (await sent(finished)).filter(({ picture }) => picture)
    finished.length = 0
    await phone.goto(`${served.address}${stepPage}`, { waitUntil: 'networkidle' })
    for (const picture of await phone.locator('main img:visible').all()) {
      await picture.scrollIntoViewIfNeeded()
    }
    await phone.waitForLoadState('networkidle')
    const oneStep = total(await sent(finished))
    return [
      ...rows(first, pictures),
      {
        what: 'page of one step at 360 px, everything',
        measured: kilobytes(oneStep),
        reach: '≤ 60 KB',
        over: oneStep > 60_000,
      },
    ]
  } finally {
    await running.close()
    await served.close()
  }
}

function rows(first: readonly Sent[], pictures: readonly Sent[]): Row[] {
  const heaviest = pictures.toSorted((a, b) => b.bytes - a.bytes)[0]
  const what = 'set-up page at 360 px'
  return [
    {
      what: `${what}, requests before scrolling`,
      measured: String(first.length),
      reach: '≤ 12',
      over: first.length > 12,
    },
    {
      what: `${what}, bytes before scrolling`,
      measured: kilobytes(total(first)),
      reach: '≤ 130 KB',
      over: total(first) > 130_000,
    },
    {
      what: `${what}, all ${pictures.length} pictures`,
      measured: kilobytes(total(pictures)),
      reach: '≤ 380 KB',
      over: total(pictures) > 380_000,
    },
    {
      what: `${what}, largest picture`,
      measured: `${kilobytes(heaviest?.bytes ?? 0)} ${path.posix.basename(heaviest?.address ?? '')}`,
      reach: '≤ 40 KB',
      over: (heaviest?.bytes ?? 0) > 40_000,
    },
  ]
}

function total(all: readonly Sent[]): number {
  return all.reduce((sum, { bytes }) => sum + bytes, 0)
}

async function sent(requests: readonly Request[]): Promise<Sent[]> {
  return Promise.all(
    requests
      .filter((request) => request.url().startsWith('http'))
      .map(async (request) => {
        const { responseBodySize, responseHeadersSize } = await request.sizes()
        return {
          address: request.url(),
          picture: request.resourceType() === 'image',
          bytes: responseBodySize + responseHeadersSize,
        }
      }),
  )
}
