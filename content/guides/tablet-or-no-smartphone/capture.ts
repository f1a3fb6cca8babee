import { defineCapture, openPlace } from '#capture'

export default defineCapture({
  target: { practice: 'universal' },
  views: {
    'opening.tablet': { go: (stage) => openPlace(stage, 'mobile-number') },
    'opening.text-message': { go: (stage) => openPlace(stage, 'option') },
  },
})
