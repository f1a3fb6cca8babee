import { defineCapture, openPlace, pressByName } from '#capture'

export default defineCapture({
  target: { practice: 'sign-in' },
  views: {
    'open-the-list.other': {},
    'open-the-list.manage': { go: (stage) => stage.press('other-options') },
    'open-the-list.confirm': { go: (stage) => stage.press('manage-devices') },
    'choose-your-phone.list': { go: (stage) => openPlace(stage, 'devices/approved') },
    'choose-your-phone.start': { go: (stage) => stage.press('have-new-phone') },
    'choose-your-phone.check': { go: (stage) => stage.press('get-started') },
    'scan-code.phone': { go: (stage) => openPlace(stage, 'new-phone-code/intro') },
    'scan-code.how': { go: (stage) => stage.press('set-up-account') },
    'scan-code.computer': {
      go: async (stage) => {
        // The new phone's part, by the practice page's own names: this view stands at the computer.
        for (const name of ['use-qr-code', 'allow', 'scan']) {
          await pressByName(stage, name)
        }
      },
    },
  },
})
