import { defineWalk } from '#walk'

export default defineWalk({
  target: { practice: 'answer' },
  views: {
    'did-you-start-it': {},
    'approve-in-app': { go: (stage) => stage.press('request-lock-text') },
    'approve-on-lock-screen.swiped': {
      go: async (stage) => {
        await stage.page.locator('[data-press="restart"]').click()
        await stage.page.locator('[data-press="swipe"]').click()
      },
    },
    'approve-on-lock-screen.unlock': { go: (stage) => stage.press('approve') },
    approved: { go: (stage) => stage.press('unlock') },
    'deny-what-you-did-not-start.deny': {
      go: async (stage) => {
        await stage.page.locator('[data-press="restart"]').click()
        await stage.press('request-lock-text')
      },
    },
    'deny-what-you-did-not-start.denied': { go: (stage) => stage.press('deny') },
  },
})
