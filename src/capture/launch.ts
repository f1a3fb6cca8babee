import type { LaunchOptions } from 'playwright'

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
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  }
}
