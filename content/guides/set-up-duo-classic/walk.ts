import { defineWalk } from '#walk'

/** The number that the practice screens give the reader to type; 555-01xx numbers belong to nobody. */
const number = '2025550142'

export default defineWalk({
  target: { practice: 'classic' },
  views: {
    opening: {},
    'open-link': {},
    'start-setup': { go: (stage) => stage.press('email-link') },
    'choose-phone': { go: (stage) => stage.press('start-setup') },
    'phone-type': {
      go: async (stage) => {
        await stage.press('mobile-phone')
        await stage.press('continue')
        // Duo's own order asks for the number first (`classic.order` in brand.config.ts).
        if (!(await stage.page.locator('[data-screen="number"]').isVisible())) return
        await stage.type('phone-number', number)
        await stage.press('number-is-right')
        await stage.press('continue')
      },
    },
    'enter-number': {
      go: async (stage) => {
        await stage.press('iphone')
        await stage.press('continue')
        if (await stage.page.locator('[data-screen="number"]').isVisible()) return
        // In Duo's own order the number is already behind us: back to it, and empty.
        await stage.press('back')
        await stage.press('back')
        await stage.type('phone-number', '')
        await stage.page.locator('[data-number]').blur()
      },
    },
    'confirm-number': { go: (stage) => stage.type('phone-number', number) },
    continue: { go: (stage) => stage.press('number-is-right') },
    'get-app': {
      go: async (stage) => {
        await stage.press('continue')
        if (await stage.page.locator('[data-screen="phone-type"]').isVisible()) {
          await stage.press('continue')
        }
      },
    },
    'install-app.ios': {},
    'install-app.android': {
      go: async (stage) => {
        await stage.page.locator('[data-practice="phone-system"]').selectOption('android')
      },
    },
    'install-app.computer': {
      go: async (stage) => {
        await stage.page.locator('[data-practice="phone-system"]').selectOption('ios')
      },
    },
    'connect-app.phone': {
      go: async (stage) => {
        await stage.press('get')
        await stage.press('open')
      },
    },
    'connect-app.computer': { go: (stage) => stage.press('have-installed') },
    'switch-on-push': {
      go: async (stage) => {
        // The other device's part, by the practice page's own names: this view stands at the computer.
        await stage.page.locator('[data-press="add-account"]').click()
        await stage.page.locator('[data-press="allow"]').click()
        await stage.page.locator('[data-press="scan"]').click()
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
