import { setTimeout as pause } from 'node:timers/promises'
import type { Page, Request } from 'playwright'

/** Pages that lead to a page that leads to a page: more in a row than this is no way to anywhere. */
const mostLegs = 10

/**
 * Watches where a page is going, because a press on a link is over long before its page is there.
 * @param patience milliseconds that one page may take
 * @returns what waits until the page has arrived wherever its last action led
 */
export function watchNavigation(page: Page, patience: number): () => Promise<void> {
  let way: Request | undefined
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) way = request
  })
  return async () => {
    for (let legs = 0; legs < mostLegs; legs += 1) {
      // A page that is leaving says so within a frame. It may be gone in the midst of the question.
      await page.evaluate(() => new Promise(requestAnimationFrame)).catch(() => undefined)
      const request = way
      if (!request) return
      way = undefined
      const arrived = request
        .response()
        .then((response) => response?.finished())
        .then(() => page.waitForLoadState('load', { timeout: patience }))
        // Whatever kept it, the words of the view will not be there: that is said then.
        .catch(() => undefined)
      await Promise.race([arrived, pause(patience, undefined, { ref: false })])
    }
  }
}
