import { defineCapture, openPlace } from '#capture'

export default defineCapture({
  target: { practice: 'universal' },
  views: {
    'opening.tablet': { go: (context) => openPlace(context, 'mobile-number') },
    'opening.text-message': { go: (context) => openPlace(context, 'option') },
  },
})
