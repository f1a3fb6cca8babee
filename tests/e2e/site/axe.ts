import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type * as Axe from 'axe-core'
import type { Page } from 'playwright/test'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * Every rule of axe-core that the page breaks as it is now, and where.
 * @param contrast whether its colors are looked at, too: that takes as long as all the rest
 */
export async function violationsOn(page: Page, contrast = true): Promise<string[]> {
  await page.evaluate(source)
  return page.evaluate(async (enabled) => {
    const { axe } = window as unknown as { axe: typeof Axe }
    const rules = { 'color-contrast': { enabled } }
    const { violations } = await axe.run({ resultTypes: ['violations'], rules })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${location.pathname}${location.hash} ${id}: ${target.join(' ')}`),
    )
  }, contrast)
}
