import { defineCapture, openRoute } from '#capture'

export default defineCapture({
  target: { practice: 'universal' },
  views: {
    'opening.tablet': { go: (context) => openRoute(context, 'mobile-number') },
    'opening.text-message': { go: (context) => openRoute(context, 'option') },
  },
})
