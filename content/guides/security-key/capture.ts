import { defineCapture, openRoute } from '#capture'

export default defineCapture({
  target: { practice: 'universal' },
  views: {
    'choose-security-key.computer': { go: (context) => openRoute(context, 'another-way') },
  },
})
