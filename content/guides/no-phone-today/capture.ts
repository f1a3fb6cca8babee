import { defineCapture, exampleAppPasscode, leaveField, clickByName } from '#capture'

export default defineCapture({
  target: { practice: 'sign-in' },
  views: {
    'show-the-passcode.phone': {
      screen: ['account', 'account-passcode'],
      go: async (context) => {
        await clickByName(context, 'other-options')
        await clickByName(context, 'use-passcode')
      },
    },
    'type-the-passcode.other': { go: (context) => clickByName(context, 'restart') },
    'type-the-passcode.choose': { go: (context) => context.click('other-options') },
    'type-the-passcode.type': {
      screen: 'enter-passcode',
      go: async (context) => {
        await context.click('duo-passcode')
        await context.fill('passcode', exampleAppPasscode)
        await leaveField(context)
      },
    },
  },
})
