import { defineCapture, openPlace } from '#capture'

export default defineCapture({
  target: { practice: 'universal' },
  views: {
    'scan-inside-the-app.phone': { go: (context) => openPlace(context, 'scan-code/link-how') },
    'ask-for-a-link.computer': {},
  },
})
