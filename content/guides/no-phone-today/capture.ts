import { defineCapture, exampleAppPasscode, leaveField, pressByName } from '#capture'

export default defineCapture({
  target: { practice: 'sign-in' },
  views: {
    'show-the-passcode.phone': {
      go: async (stage) => {
        await pressByName(stage, 'other-options')
        await pressByName(stage, 'use-passcode')
      },
    },
    'type-the-passcode.other': { go: (stage) => pressByName(stage, 'restart') },
    'type-the-passcode.choose': { go: (stage) => stage.press('other-options') },
    'type-the-passcode.type': {
      go: async (stage) => {
        await stage.press('duo-passcode')
        await stage.type('passcode', exampleAppPasscode)
        await leaveField(stage)
      },
    },
  },
})
