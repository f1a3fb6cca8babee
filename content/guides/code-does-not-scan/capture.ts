import { defineCapture, openPlace } from '#capture'

export default defineCapture({
  target: { practice: 'universal' },
  views: {
    'scan-inside-the-app.phone': { go: (stage) => openPlace(stage, 'scan-code/link-how') },
    'ask-for-a-link.computer': {},
  },
})
