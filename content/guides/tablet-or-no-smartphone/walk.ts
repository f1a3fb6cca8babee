import { defineWalk, openPlace } from '#walk'

export default defineWalk({
  target: { practice: 'universal' },
  views: {
    'opening.tablet': { go: (stage) => openPlace(stage, 'mobile-number') },
    'opening.text-message': { go: (stage) => openPlace(stage, 'option') },
  },
})
