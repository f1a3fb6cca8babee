import { defineCapture } from '#capture'

export default defineCapture({
  target: { practice: 'answer' },
  views: {
    'open-the-app': { go: (stage) => stage.press('request-lock-text') },
  },
})
