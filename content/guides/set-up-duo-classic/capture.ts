import { defineCapture, exampleNumber, isOn, pressByName, setPhone } from '#capture'

export default defineCapture({
  target: { practice: 'classic' },
  views: {
    opening: {},
    'open-link.email': {},
    'start-setup': {
      go: async (stage) => {
        // Who begins at sign-in gets no e-mail.
        if (await isOn(stage, 'email')) await stage.press('email-link')
      },
    },
    'choose-phone': { go: (stage) => stage.press('start-setup') },
    // The type of phone and its number come in the article's order, or in Duo's own: `classic.order` in
    // brand.config.ts.
    'phone-type': {
      go: async (stage) => {
        if (await isOn(stage, 'device')) await stage.press('mobile-phone')
        await stage.press('continue')
      },
    },
    'enter-number': {
      go: async (stage) => {
        await stage.press((await isOn(stage, 'device')) ? 'mobile-phone' : 'iphone')
        await stage.press('continue')
      },
    },
    'confirm-number': { go: (stage) => stage.type('phone-number', exampleNumber) },
    continue: { go: (stage) => stage.press('number-is-right') },
    'get-app': {
      go: async (stage) => {
        if (await isOn(stage, 'phone-type')) await stage.press('iphone')
        await stage.press('continue')
      },
    },
    'install-app.ios': {},
    'install-app.android': { go: (stage) => setPhone(stage, 'android') },
    'install-app.computer': { go: (stage) => setPhone(stage, 'ios') },
    'connect-app.phone': {
      go: async (stage) => {
        await stage.press('get')
        await stage.press('open')
      },
    },
    'connect-app.camera': { go: (stage) => stage.press('add-account') },
    'connect-app.code': {
      go: async (stage) => {
        // The other device's part, by the practice page's own names: this view stands at the computer.
        await pressByName(stage, 'allow')
        await stage.press('have-installed')
      },
    },
    'connect-app.computer': {
      go: (stage) => pressByName(stage, 'scan'),
    },
    'switch-on-push': {
      go: async (stage) => {
        await stage.press('continue')
        await stage.choose('when-i-log-in', 'push-automatically')
      },
    },
    save: {},
    'find-done.scroll': {
      go: (stage) => stage.press('save'),
      // No screen shows an arrow there; what the words mean is the lower end of the scroll bar.
      find: { 'scroll-down': (stage) => stage.page.locator('[data-part="scroll-bar"]') },
    },
    'find-done.done': {
      go: (stage) => stage.page.locator('[data-press="done"]').scrollIntoViewIfNeeded(),
    },
    finished: { go: (stage) => stage.press('done') },
  },
})
