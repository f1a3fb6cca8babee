import { defineCapture, openPlace } from '#capture'

// What the practice portal shows on the computer is open on the phone here: the same page, so the picture is of it.
export default defineCapture({
  target: { practice: 'universal' },
  views: {
    'ask-for-link.phone': {
      go: (stage) => openPlace(stage, 'scan-code'),
      crop: (stage) => stage.page.locator('[data-screen="scan-code"] [data-crop]'),
    },
    'finish-in-app.name': { go: (stage) => openPlace(stage, 'app-added/name') },
    'finish-in-app.notify': { go: (stage) => openPlace(stage, 'app-added/notify') },
    'back-to-browser.phone': {
      go: (stage) => openPlace(stage, 'app-added/added'),
      crop: (stage) => stage.page.locator('[data-screen="app-added"] [data-crop]'),
    },
  },
})
