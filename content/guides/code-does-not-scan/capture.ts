import { defineCapture, openRoute } from '#capture'

export default defineCapture({
  target: { practice: 'universal' },
  views: {
    'scan-inside-the-app.phone': { go: (context) => openRoute(context, 'scan-code/link-how') },
    'ask-for-a-link.computer': {},
  },
})
