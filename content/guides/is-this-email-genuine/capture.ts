import { defineCapture } from '#capture'

export default defineCapture({
  target: { practice: 'universal' },
  views: {
    opening: {},
  },
})
