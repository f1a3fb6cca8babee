import { defineCapture, openRoute, clickByName } from '#capture'

export default defineCapture({
  target: { practice: 'sign-in' },
  views: {
    'open-the-list.other': {},
    'open-the-list.manage': {
      screen: 'other-options',
      go: (context) => context.click('other-options'),
    },
    'open-the-list.confirm': {
      screen: ['manage-check', 'manage-sent'],
      go: (context) => context.click('manage-devices'),
    },
    'choose-your-phone.list': {
      screen: ['devices', 'add-device', 'mobile-number', 'number-check'],
      go: (context) => openRoute(context, 'devices/approved'),
    },
    'choose-your-phone.start': {
      screen: 'new-phone',
      go: (context) => context.click('have-new-phone'),
    },
    'choose-your-phone.check': {
      screen: 'new-phone-check',
      go: (context) => context.click('get-started'),
    },
    'scan-code.phone': {
      screen: 'intro',
      go: (context) => openRoute(context, 'new-phone-code/intro'),
    },
    'scan-code.how': { screen: 'link-how', go: (context) => context.click('set-up-account') },
    'scan-code.computer': {
      screen: ['new-phone-code', 'new-phone-added', 'camera', 'scan', 'added'],
      go: async (context) => {
        // The new phone's part, by the practice page's own names: this view stands at the computer.
        for (const name of ['use-qr-code', 'allow', 'scan']) {
          await clickByName(context, name)
        }
      },
    },
    // It has no picture of its own.
    'try-new-phone': {
      screen: [
        'push-sent',
        'your-device',
        'signed-in',
        'other-options',
        'lock',
        'request',
        'verify',
        'approved',
        'denied',
      ],
    },
  },
})
