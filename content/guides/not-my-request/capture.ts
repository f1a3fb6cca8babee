import { defineCapture, isOn } from '#capture'

export default defineCapture({
  target: { practice: 'answer' },
  views: {
    'deny-it.phone': { go: (stage) => stage.press('request-lock-text') },
    // With Verified Push the app asks for a code, and its other button has other words.
    'deny-it.code': { go: (stage) => stage.press('request-lock-text') },
    'say-it-was-suspicious': {
      go: async (stage) => {
        await stage.press((await isOn(stage, 'verify')) ? 'not-logging-in' : 'deny')
      },
    },
  },
})
