import { defineCapture, openPlace } from '#capture'

export default defineCapture({
  target: { practice: 'universal' },
  views: {
    'choose-security-key.computer': { go: (stage) => openPlace(stage, 'another-way') },
  },
})
