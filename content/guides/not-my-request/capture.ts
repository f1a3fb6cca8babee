import { defineCapture, isOn } from '#capture'

export default defineCapture({
  target: { practice: 'answer' },
  views: {
    'deny-it.phone': { go: (context) => context.click('request-lock-text') },
    // With Verified Push the app asks for a code, and its other button has other words.
    'deny-it.code': { go: (context) => context.click('request-lock-text') },
    'say-it-was-suspicious': {
      go: async (context) => {
        await context.click((await isOn(context, 'verify')) ? 'not-logging-in' : 'deny')
      },
    },
  },
})
