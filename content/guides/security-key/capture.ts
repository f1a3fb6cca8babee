import { defineCapture, openPlace } from '#capture'

export default defineCapture({
  target: { practice: 'universal' },
  views: {
    'choose-security-key.computer': { go: (context) => openPlace(context, 'another-way') },
  },
})
