import type { BrowserContext, Request } from 'playwright'
import type { UnlocatedDiagnostic } from '../diagnostics/diagnostic.ts'
import type { Target } from '../guide/capture-script.ts'

/** What is known of a browser that wanted to leave the allowed hosts, or has left them. */
export interface HostGuard {
  /** Where the page wanted to go and must not, as a person may read it; nothing where it stayed. */
  turnedBack: () => string | undefined
  /** Where an allowed host has sent the browser on to: it has been there. */
  ledAway: () => string | undefined
}

/** The hosts that a capture script of a web app may speak to, with their ports: its own, and those it names. */
export function allowedHosts(target: Extract<Target, { address: string }>): readonly string[] {
  return [new URL(target.address).host, ...(target.hosts ?? [])]
}

/**
 * Keeps a browser to some hosts: whatever else its pages ask for is not sent.
 * @param allowed hosts as a person writes them, with the port where it is not the protocol's own
 */
export async function allowHosts(
  context: BrowserContext,
  allowed: readonly string[],
): Promise<HostGuard> {
  const isForeign = (url: URL): boolean =>
    /^(http|ws)s?:$/.test(url.protocol) && !allowed.some((name) => isHost(url, name))
  let wanted: string | undefined
  let led: string | undefined
  await context.route(isForeign, (route) => {
    if (isWholePage(route.request())) wanted ??= readable(route.request().url())
    return route.abort()
  })
  await context.routeWebSocket(isForeign, (socket) => socket.close())
  // A redirect is followed before anybody is asked: it can only be noticed.
  context.on('request', (request) => {
    if (request.redirectedFrom() && isForeign(new URL(request.url()))) {
      led ??= readable(request.url())
    }
  })
  return { turnedBack: () => wanted, ledAway: () => led }
}

/**
 * Whether a written host is an address's own. Capital letters, punycode and the protocol's own port make no
 * difference; another port is another host.
 */
function isHost({ protocol, host }: URL, name: string): boolean {
  return URL.parse(`${protocol}//${name}`)?.host === host
}

/** Whether a page itself wants to go on, and not a frame in it, such as an advertisement. */
function isWholePage(request: Request): boolean {
  if (!request.isNavigationRequest()) return false
  try {
    return request.frame().parentFrame() === null
  } catch {
    // The frame is not there yet: this is the first page of a new window.
    return true
  }
}

/** A host without what may be somebody's own: a tenant's name stands before the last two parts. */
function readable(address: string): string {
  const { hostname, host } = new URL(address)
  const parts = hostname.split('.')
  return parts.length > 2 && /[a-z]/i.test(hostname) ? `….${parts.slice(-2).join('.')}` : host
}

const nameHost =
  'If one signs in there, the saved sign-in has ended: save it anew. If the guide needs that host, name it under "hosts" in capture.ts.'

/** What is said of a browser that has been where it must not. */
export function ledAway(host: string): UnlocatedDiagnostic {
  return {
    code: 'led-to-foreign-host',
    message: `the web app sent the browser on to ${host}, which capture.ts does not allow.`,
    fix: nameHost,
  }
}

/** What is said of a page that wanted to go where it must not. */
export function turnedBack(host: string): UnlocatedDiagnostic {
  return {
    code: 'foreign-host',
    message: `the page wanted to go on to ${host}, which capture.ts does not allow.`,
    fix: nameHost,
  }
}
