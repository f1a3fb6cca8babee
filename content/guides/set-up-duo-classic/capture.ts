import { defineCapture, fillNumber, isOn, clickByName, setPhone } from '#capture'

export default defineCapture({
  target: { practice: 'classic' },
  views: {
    'open-link.email': { screen: 'email' },
    'start-setup': {
      screen: 'welcome',
      go: async (context) => {
        // Who begins at sign-in gets no e-mail.
        if (await isOn(context, 'email')) await context.click('email-link')
      },
    },
    'choose-phone': { screen: 'device', go: (context) => context.click('start-setup') },
    // The type of phone and its number come in the article's order, or in Duo's own: `classic.order` in
    // brand.config.ts.
    'phone-type': {
      screen: 'phone-type',
      go: async (context) => {
        if (await isOn(context, 'device')) await context.click('mobile-phone')
        await context.click('continue')
      },
    },
    'enter-number': {
      screen: 'number',
      go: async (context) => {
        await context.click((await isOn(context, 'device')) ? 'mobile-phone' : 'iphone')
        await context.click('continue')
      },
    },
    'confirm-number': {
      go: async (context) => {
        await fillNumber(context)
      },
    },
    continue: { go: (context) => context.click('number-is-right') },
    'get-app': {
      go: async (context) => {
        if (await isOn(context, 'phone-type')) await context.click('iphone')
        await context.click('continue')
      },
    },
    'install-app.ios': { screen: 'store-ios' },
    'install-app.android': {
      screen: 'store-android',
      go: (context) => setPhone(context, 'android'),
    },
    'install-app.computer': { screen: 'install', go: (context) => setPhone(context, 'ios') },
    'connect-app.phone': {
      screen: 'app',
      go: async (context) => {
        await context.click('get')
        await context.click('open')
      },
    },
    'connect-app.camera-ios': {
      screen: ['camera', 'scan'],
      go: (context) => context.click('add-account'),
    },
    'connect-app.camera-android': { go: (context) => setPhone(context, 'android') },
    'connect-app.code': {
      screen: 'activate',
      go: async (context) => {
        await setPhone(context, 'ios')
        // The other device's part, by the practice page's own names: this view stands at the computer.
        await clickByName(context, 'allow')
        await context.click('have-installed')
      },
    },
    'connect-app.computer': { screen: 'added', go: (context) => clickByName(context, 'scan') },
    'switch-on-push': {
      screen: 'settings',
      go: async (context) => {
        await context.click('continue')
        await context.select('when-i-log-in', 'push-automatically')
      },
    },
    save: {},
    'find-done.scroll': {
      screen: 'finish',
      go: (context) => context.click('save'),
      // No screen shows an arrow there; what the words mean is the lower end of the scroll bar.
      find: { 'scroll-down': (context) => context.page.locator('[data-part="scroll-bar"]') },
    },
    'find-done.done': {
      go: (context) => context.page.locator('[data-press="done"]').scrollIntoViewIfNeeded(),
    },
    finished: { screen: 'all-set', go: (context) => context.click('done') },
  },
})
