import type { Page } from 'playwright/test'
import type { Device } from '../../../src/guide/outline.ts'

/** Goes over to a device as a narrow page offers it: by the coach's button, or the switch. A wide page shows both. */
export async function goOver(page: Page, device: Device): Promise<void> {
  const keys = page.locator(`[data-show="${device}"]`).filter({ visible: true })
  if ((await keys.count()) > 0) await keys.last().click()
}
