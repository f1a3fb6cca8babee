import { defineCapture } from '#capture'

export default defineCapture({
  target: { practice: 'answer' },
  views: {
    'open-the-app': { go: (context) => context.click('request-lock-text') },
  },
})
