import { defineWalk } from '#walk'

export default defineWalk({
  target: { practice: 'answer' },
  views: {
    'open-the-app': { go: (stage) => stage.press('request-lock-text') },
  },
})
