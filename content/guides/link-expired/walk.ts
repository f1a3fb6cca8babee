import { defineWalk, pressByName } from '#walk'

export default defineWalk({
  target: { practice: 'universal' },
  views: {
    'opening.expired': {
      // What time does by itself is a button beside the practice screen.
      go: (stage) => pressByName(stage, 'expire-link'),
    },
  },
})
