import { defineWalk, openPlace } from '#walk'

export default defineWalk({
  target: { practice: 'universal' },
  views: {
    'scan-inside-the-app.phone': { go: (stage) => openPlace(stage, 'scan-code/link-how') },
    'ask-for-a-link.computer': {},
  },
})
