import { defineCapture, clickByName } from '#capture'

export default defineCapture({
  target: { practice: 'universal' },
  views: {
    'opening.expired': {
      // What time does by itself is a button beside the practice screen.
      go: (context) => clickByName(context, 'expire-link'),
    },
  },
})
