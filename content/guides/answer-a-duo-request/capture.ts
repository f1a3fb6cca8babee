import { defineCapture, isOn, pressByName, setPhone, typeRequestCode, type Stage } from '#capture'

/** From the start to the answers beside the message on the lock screen of one kind of phone. */
const openMessage = async (stage: Stage, system: 'ios' | 'android'): Promise<void> => {
  await pressByName(stage, 'restart')
  await setPhone(stage, system)
  await pressByName(stage, 'swipe')
}

export default defineCapture({
  target: { practice: 'answer' },
  views: {
    'did-you-start-it': {},
    'approve-in-app': {
      go: async (stage) => {
        await stage.press('request-lock-text')
        // With Verified Push the app asks for the number that the computer shows.
        if (await isOn(stage, 'verify')) await typeRequestCode(stage)
      },
    },
    'approve-on-lock-screen.ios': { go: (stage) => openMessage(stage, 'ios') },
    'approve-on-lock-screen.android': { go: (stage) => openMessage(stage, 'android') },
    'approve-on-lock-screen.unlock': { go: (stage) => stage.press('approve') },
    approved: {
      go: async (stage) => stage.press((await isOn(stage, 'verify')) ? 'verify' : 'unlock'),
    },
    'deny-what-you-did-not-start.deny': {
      go: async (stage) => {
        await pressByName(stage, 'restart')
        await stage.press('request-lock-text')
      },
    },
    'deny-what-you-did-not-start.denied': {
      go: async (stage) => stage.press((await isOn(stage, 'verify')) ? 'not-logging-in' : 'deny'),
    },
  },
})
