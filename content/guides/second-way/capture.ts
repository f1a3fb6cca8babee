import { defineCapture, openPlace } from '#capture'

export default defineCapture({
  target: { practice: 'sign-in' },
  views: {
    'open-the-list.other': {},
    'open-the-list.manage': { go: (stage) => stage.press('other-options') },
    'confirm-it-is-you.computer': { go: (stage) => stage.press('manage-devices') },
    'choose-second-way.computer': {
      go: (stage) => openPlace(stage, 'devices/approved'),
    },
  },
})
