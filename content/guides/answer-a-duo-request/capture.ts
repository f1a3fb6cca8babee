import {
  defineCapture,
  isOn,
  pressByName,
  setPhone,
  typeRequestCode,
  type CaptureContext,
} from '#capture'

/** From the start to the answers beside the message on the lock screen of one kind of phone. */
const openMessage = async (context: CaptureContext, system: 'ios' | 'android'): Promise<void> => {
  await pressByName(context, 'restart')
  await setPhone(context, system)
  await pressByName(context, 'swipe')
}

export default defineCapture({
  target: { practice: 'answer' },
  views: {
    'did-you-start-it': {},
    'approve-in-app': {
      go: async (context) => {
        await context.click('request-lock-text')
        // With Verified Push the app asks for the number that the computer shows.
        if (await isOn(context, 'verify')) await typeRequestCode(context)
      },
    },
    'approve-on-lock-screen.ios': { go: (context) => openMessage(context, 'ios') },
    'approve-on-lock-screen.android': { go: (context) => openMessage(context, 'android') },
    'approve-on-lock-screen.unlock': { go: (context) => context.click('approve') },
    approved: {
      go: async (context) => context.click((await isOn(context, 'verify')) ? 'verify' : 'unlock'),
    },
    'deny-what-you-did-not-start.deny': {
      go: async (context) => {
        await pressByName(context, 'restart')
        await context.click('request-lock-text')
      },
    },
    'deny-what-you-did-not-start.denied': {
      go: async (context) =>
        context.click((await isOn(context, 'verify')) ? 'not-logging-in' : 'deny'),
    },
  },
})
