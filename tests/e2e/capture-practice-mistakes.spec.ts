import { expect } from 'playwright/test'
import type { CaptureContext } from '../../src/guide/capture-script.ts'
import { clickByName, openRoute } from '../../src/practice/capture.ts'
import { test } from './shared-window.ts'

// A capture script that asks for what the practice screens do not have is told at once, not after a wait.
test('a screen or a button that is not there is named, with the nearest that is', async ({
  page,
}) => {
  await page.setContent(
    '<p data-screen="scan-code">Scan</p><button data-press="skip">Skip</button>',
  )
  const context = { page } as CaptureContext
  await expect(openRoute(context, 'scan-cod/android')).rejects.toThrow(
    /: The practice screens have no screen "scan-cod"\. Did you mean "scan-code"\?$/,
  )
  await expect(clickByName(context, 'skp')).rejects.toThrow(
    /: The practice screens have no button "skp"\. Did you mean "skip"\?$/,
  )
  await expect(clickByName(context, 'approve')).rejects.toThrow(/no button "approve"\.$/)
  await openRoute(context, 'scan-code')
})
