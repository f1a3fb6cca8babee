import { defineCapture, exampleAppPasscode, leaveField, pressByName } from '#capture'

export default defineCapture({
  target: { practice: 'sign-in' },
  views: {
    'show-the-passcode.phone': {
      go: async (context) => {
        await pressByName(context, 'other-options')
        await pressByName(context, 'use-passcode')
      },
    },
    'type-the-passcode.other': { go: (context) => pressByName(context, 'restart') },
    'type-the-passcode.choose': { go: (context) => context.click('other-options') },
    'type-the-passcode.type': {
      go: async (context) => {
        await context.click('duo-passcode')
        await context.fill('passcode', exampleAppPasscode)
        await leaveField(context)
      },
    },
  },
})
