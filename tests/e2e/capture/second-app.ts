import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect } from 'playwright/test'
import QRCode from 'qrcode'
import type { Project, Run } from './project.ts'
import { everythingUnder } from './report.ts'

/** What nobody may read in a picture, its data, a report or a line of output. */
export const secrets = {
  text: 'XK7Q-PM2L-ZT9W-RD4H',
  href: 'tok_9f8e7d6c5b4a39281706',
  value: 'hunter2-correct-horse-battery',
  /** Stands inside a button, beside words that a capture script may look for. */
  button: '7F3KQ9ZL22MM',
  /** Nobody's script redacts it. */
  phone: '+1 212 867 5309',
}

/** A tiny web app with a sign-in of its own, for a capture script that has nothing to do with the practice portal. */
export interface SecondApp {
  address: string
  /** The saved sign-in that it knows. */
  state: object
  close: () => Promise<void>
}

/**
 * Starts the app on a free port.
 * @param foreign the address of another host, whose picture its pages want to show
 */
export async function startSecondApp(foreign: string): Promise<SecondApp> {
  const code = await QRCode.toString('otpauth://totp/A?secret=JBSWY3DPEHPK3PXP', { type: 'svg' })
  const page = (main: string): string => `<!doctype html>
    <html lang="en"><head><title>Keys</title><style>
      body { font: 16px/1.5 sans-serif; margin: 0 } main { width: 360px; padding: 16px }
      svg { width: 200px }
    </style></head>
    <body><main>${main}<img src="${foreign}/pixel.gif" alt="" width="1" height="1"></main></body></html>`
  const pages: Record<string, string> = {
    '/': page(`<h1>Your keys</h1>
      <p><a href="/key">Show my key</a></p><p><a href="/code">Show my code</a></p>
      <p><a href="/card">Show my card</a></p><p><a href="/desk">Show my desk</a></p>
      <p><a href="/ad">Show an ad</a></p><p><a href="/cover">Show a cover</a></p>
      <p><a href="/frame">Show a frame</a></p><p><a href="/away">Go away</a></p>`),
    '/key':
      page(`<h2 style="display: none">Session expired</h2><h1>Recovery key</h1><p>Keep it safe: <b id="key">${secrets.text}</b></p>
      <p><a id="link" href="/use?token=${secrets.href}">Use it</a></p>
      <p><label>Password <input value="${secrets.value}"></label></p>
      <p><button>Done</button></p>`),
    '/card': page(`<h1>Your card</h1><button id="card">Copy code ${secrets.button}</button>
      <p><button>Done</button></p>`),
    '/desk': page(`<h1>Your desk</h1><p>Done? ${secrets.phone}</p>`),
    '/ad': page(
      `<h1>An advert</h1><iframe src="${foreign}/ad"></iframe><p><button>Done</button></p>`,
    ),
    '/cover': page(`<h1>Your cover</h1><div id="under" style="height: 200px">${secrets.text}</div>
      <p style="position: relative; top: -120px"><button>Done</button></p>`),
    '/frame': page(`<h1>Your frame</h1><iframe srcdoc="<button>Done</button>"></iframe>`),
    '/code': page(`<h1>Your code</h1>${code}<p><button>Done</button></p>`),
  }
  const server = createServer(({ url = '/', headers }, response) => {
    const html = pages[url]
    if (!headers.cookie?.includes('session=known')) response.writeHead(401)
    else if (url === '/away') response.writeHead(302, { location: `${foreign}/away` })
    else if (html === undefined) response.writeHead(404)
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write(html)
    response.end()
  })
  const { address, close } = await listen(server)
  const cookie = {
    name: 'session',
    value: 'known',
    domain: '127.0.0.1',
    path: '/',
    expires: -1,
    httpOnly: true,
    secure: false,
    sameSite: 'Lax',
  }
  return { address, state: { cookies: [cookie], origins: [] }, close }
}

/** Starts another host, which writes down what it is asked for. */
export async function startForeignHost(): Promise<{
  address: string
  asked: string[]
  close: () => Promise<void>
}> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.end('<p>You were led away.</p>')
  })
  return { ...(await listen(server)), asked }
}

async function listen(server: ReturnType<typeof createServer>) {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const close = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => done())
      server.closeAllConnections()
    })
  return { address: `http://127.0.0.1:${port}`, close }
}

/** Gives a project of the smallest fixture nothing but guides of the second app, each in a folder of its name. */
export function makeGuides(project: Project, app: SecondApp, ...guides: string[]): void {
  project.remove('content/guides')
  project.write('.cache/sign-in.json', JSON.stringify(app.state))
  for (const guide of guides) project.write(`content/guides/${guide}/en.mdx`, words)
}

const words = `---
title: Keep your key safe
summary: Where your recovery key is, and what to do with it.
minutes: 1
have:
  - your computer
owner: '{brand.support.name}'
reviewed: '2026-11-20'
prompt: any
order: 1
---

<Step id="list" title="Open your keys" on="computer">

Press **Show my key**.

</Step>

<Step id="key" title="Write your key down" on="computer">

Write it on paper. Then press **Done**.

</Step>

<Step id="paper" title="Put it away" on="computer">

Your form says **Locked away**.

</Step>
`

/** Writes a guide's script. */
export function writeScript(
  project: Project,
  {
    guide = 'second-app',
    target,
    list = '',
    key,
    paper = "supplied: { file: 'form.png', checked: '2026-10-02', boxes: { 'Locked away': [20, 30, 120, 40] } }",
  }: { guide?: string; target: string; list?: string; key: string; paper?: string },
): void {
  // What is there twice is a mistake of its own.
  const cropped = (given: string): string =>
    /\bcrop:/.test(given) ? given : `crop: (context) => context.page.locator('main'), ${given}`
  project.write(
    `content/guides/${guide}/capture.ts`,
    `import { defineCapture } from '#capture'

export default defineCapture({
  target: { ${target} },
  views: {
    list: { ${cropped(list)} },
    key: { ${cropped(key)} },
    paper: { ${paper} },
  },
})
`,
  )
}

/** Looks in what a capture printed, in every file that it left, and inside its report. */
export function expectNoSecret(project: Project, { stdout, stderr }: Run): void {
  const left = everythingUnder([
    project.file('reports'),
    project.file('.cache/capture'),
    project.file('shots'),
  ])
  expect(left.some(({ name }) => name.endsWith('index.html'))).toBe(true)
  for (const { name, text } of [...left, { name: 'the output', text: stdout + stderr }]) {
    for (const secret of Object.values(secrets)) {
      expect(text.includes(secret), `${name} holds ${secret}`).toBe(false)
    }
  }
}
