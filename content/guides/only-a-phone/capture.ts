import { defineCapture, openRoute } from '#capture'

// What the practice portal shows on the computer is open on the phone here: the same page, so the picture is of it.
export default defineCapture({
  target: { practice: 'universal' },
  views: {
    'ask-for-link.phone': {
      go: (context) => openRoute(context, 'scan-code'),
      crop: (context) => context.page.locator('[data-screen="scan-code"] [data-crop]'),
    },
    'finish-in-app.name': { go: (context) => openRoute(context, 'app-added/name') },
    'finish-in-app.notify': { go: (context) => openRoute(context, 'app-added/notify') },
    'back-to-browser.phone': {
      go: (context) => openRoute(context, 'app-added/added'),
      crop: (context) => context.page.locator('[data-screen="app-added"] [data-crop]'),
    },
  },
})
