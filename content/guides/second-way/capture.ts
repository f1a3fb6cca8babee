import { defineCapture, openRoute } from '#capture'

export default defineCapture({
  target: { practice: 'sign-in' },
  views: {
    'open-the-list.other': {},
    'open-the-list.manage': { go: (context) => context.click('other-options') },
    'confirm-it-is-you.computer': { go: (context) => context.click('manage-devices') },
    'choose-second-way.computer': {
      go: (context) => openRoute(context, 'devices/approved'),
    },
  },
})
