import { defineWalk } from '#walk'

export default defineWalk({
  target: { practice: 'universal' },
  views: {
    opening: {},
  },
})
