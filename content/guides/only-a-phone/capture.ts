import { defineCapture, openRoute, type CaptureContext } from '#capture'

/** Makes the window as wide as a phone's, or as wide as it was, and opens the practice portal there. */
const openAt = async (context: CaptureContext, width: number, route: string): Promise<void> => {
  const { height = width } = context.page.viewportSize() ?? {}
  await context.page.setViewportSize({ width, height })
  await openRoute(context, route)
}

// What the practice portal shows on the computer is open on the phone here: the same page, in a window so narrow that
// its words can be read in a picture of a phone.
export default defineCapture({
  target: { practice: 'universal' },
  views: {
    'ask-for-link.phone': {
      go: (context) => openAt(context, 393, 'scan-code'),
      crop: (context) => context.page.locator('[data-screen="scan-code"] [data-crop]'),
    },
    'finish-in-app.name': { go: (context) => openAt(context, 1280, 'app-added/name') },
    'finish-in-app.notify': { go: (context) => openRoute(context, 'app-added/notify') },
    'back-to-browser.phone': {
      go: (context) => openAt(context, 393, 'app-added/added'),
      crop: (context) => context.page.locator('[data-screen="app-added"] [data-crop]'),
    },
  },
})
