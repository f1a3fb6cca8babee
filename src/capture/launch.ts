import type { LaunchOptions } from 'playwright'

/**
 * What a browser does without. Of this switch the last one counts, and this one comes after Playwright's own: so the
 * first lines repeat what of that has to do with loading and painting a page.
 */
const featuresOff = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
  // Two pages that Chromium loads for the address bar of every window, headless too: 40 % of a short capture's time.
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxPopup',
]

/**
 * How a browser is started, for captures and tests alike: text is drawn the same on every machine, scroll bars
 * are drawn, nothing is looked up in the background. As root, and only then, Chromium needs its sandbox off.
 * @param executablePath the browser's program
 */
export function launchOptions(executablePath: string | undefined): LaunchOptions {
  return {
    ...(executablePath ? { executablePath } : {}),
    ignoreDefaultArgs: ['--hide-scrollbars'],
    args: [
      '--font-render-hinting=none',
      '--disable-lcd-text',
      '--force-color-profile=srgb',
      '--disable-background-networking',
      `--disable-features=${featuresOff.join(',')}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  }
}
