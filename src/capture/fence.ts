import type { BrowserContext } from 'playwright'

/** What a fence knows of a browser that was led away. */
export interface Fence {
  /** Where the page wanted to go and must not, as a person may read it; nothing where it stayed. */
  turnedBack: () => string | undefined
  /** Where an allowed host has sent the browser on to: it has been there. */
  ledAway: () => string | undefined
}

/**
 * Keeps a browser to some hosts: whatever else its pages ask for is not sent.
 * @param allowed hosts with their ports, as in `URL.host`
 */
export async function fenceIn(context: BrowserContext, allowed: readonly string[]): Promise<Fence> {
  const isForeign = (url: URL): boolean =>
    /^(http|ws)s?:$/.test(url.protocol) && !allowed.includes(url.host)
  let wanted: string | undefined
  let led: string | undefined
  await context.route(isForeign, (route) => {
    if (route.request().isNavigationRequest()) wanted ??= readable(route.request().url())
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

/** A host without what may be somebody's own: a tenant's name stands before the last two parts. */
function readable(address: string): string {
  const { hostname, host } = new URL(address)
  const parts = hostname.split('.')
  return parts.length > 2 && /[a-z]/i.test(hostname) ? `….${parts.slice(-2).join('.')}` : host
}

const nameHost = 'If the walk needs that host, name it under "hosts" in walk.ts.'

/** The end of a sentence about a browser that has been where it must not. */
export function ledAway(host: string): string {
  return `the web app sent the browser on to ${host}, which walk.ts does not allow. ${nameHost}`
}

/** The end of a sentence about a page that wanted to go where it must not. */
export function turnedBack(host: string): string {
  return `the page wanted to go on to ${host}, which walk.ts does not allow. ${nameHost}`
}
