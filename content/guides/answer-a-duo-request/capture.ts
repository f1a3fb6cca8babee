import {
  defineCapture,
  isOn,
  clickByName,
  setPhone,
  fillRequestCode,
  type CaptureContext,
} from '#capture'

/** From the start to the answers beside the message on the lock screen of one kind of phone. */
const openMessage = async (context: CaptureContext, system: 'ios' | 'android'): Promise<void> => {
  await clickByName(context, 'restart')
  await setPhone(context, system)
  await clickByName(context, 'swipe')
}

export default defineCapture({
  target: { practice: 'answer' },
  views: {
    'did-you-start-it': { screen: 'lock' },
    'approve-in-app': {
      screen: ['request', 'verify'],
      go: async (context) => {
        await context.click('request-lock-text')
        // With Verified Push the app asks for the number that the computer shows.
        if (await isOn(context, 'verify')) await fillRequestCode(context)
      },
    },
    'approve-on-lock-screen.ios': {
      screen: 'swiped',
      go: (context) => openMessage(context, 'ios'),
    },
    'approve-on-lock-screen.android': { go: (context) => openMessage(context, 'android') },
    'approve-on-lock-screen.unlock': {
      screen: 'unlock',
      go: (context) => context.click('approve'),
    },
    approved: {
      screen: 'approved',
      go: async (context) => context.click((await isOn(context, 'verify')) ? 'verify' : 'unlock'),
    },
    'deny-what-you-did-not-start.deny': {
      screen: ['request/not-yours', 'verify/not-yours', 'swiped/not-yours', 'unlock/not-yours'],
      go: async (context) => {
        await clickByName(context, 'restart')
        await setPhone(context, 'ios')
        await context.click('request-lock-text')
      },
    },
    'deny-what-you-did-not-start.denied': {
      screen: 'denied',
      go: async (context) =>
        context.click((await isOn(context, 'verify')) ? 'not-logging-in' : 'deny'),
    },
    // It has no picture of its own.
    'tell-the-help-desk': { screen: 'approved/not-yours' },
  },
})
