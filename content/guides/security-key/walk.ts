import { defineWalk, openPlace } from '#walk'

export default defineWalk({
  target: { practice: 'universal' },
  views: {
    'choose-security-key.computer': { go: (stage) => openPlace(stage, 'another-way') },
  },
})
