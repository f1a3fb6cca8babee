import { defineCapture, openPlace, pressByName } from '#capture'

export default defineCapture({
  target: { practice: 'sign-in' },
  views: {
    'open-the-list.other': {},
    'open-the-list.manage': { go: (context) => context.click('other-options') },
    'open-the-list.confirm': { go: (context) => context.click('manage-devices') },
    'choose-your-phone.list': { go: (context) => openPlace(context, 'devices/approved') },
    'choose-your-phone.start': { go: (context) => context.click('have-new-phone') },
    'choose-your-phone.check': { go: (context) => context.click('get-started') },
    'scan-code.phone': { go: (context) => openPlace(context, 'new-phone-code/intro') },
    'scan-code.how': { go: (context) => context.click('set-up-account') },
    'scan-code.computer': {
      go: async (context) => {
        // The new phone's part, by the practice page's own names: this view stands at the computer.
        for (const name of ['use-qr-code', 'allow', 'scan']) {
          await pressByName(context, name)
        }
      },
    },
  },
})
