import { defineWalk } from '#walk'

export default defineWalk({
  target: { practice: 'universal' },
  views: {
    'opening.expired': {
      // What time does by itself is a button beside the practice screen.
      go: (stage) => stage.page.locator('[data-press="expire-link"]').click(),
    },
  },
})
