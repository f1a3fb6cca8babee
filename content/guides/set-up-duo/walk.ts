import { defineWalk, type Stage } from '#walk'

/** The number that the practice screens give the reader to type; 555-01xx numbers belong to nobody. */
const number = '2025550142'

/** What the practice text message says. */
const passcode = '135790'

/** Whether the practice computer shows a screen now. */
const isOn = (stage: Stage, screen: string): Promise<boolean> =>
  stage.page.locator(`[data-screen="${screen}"]`).isVisible()

/** Chooses which phone the practice phone is. */
const phoneIs = (stage: Stage, system: 'ios' | 'android'): Promise<unknown> =>
  stage.page.locator('[data-practice="phone-system"]').selectOption(system)

/** To the last page of the set-up. Where only the app is allowed, no second way is offered before it. */
const toEnd = async (stage: Stage): Promise<void> =>
  stage.press((await isOn(stage, 'another-way')) ? 'skip-for-now' : 'continue')

export default defineWalk({
  target: { practice: 'universal' },
  views: {
    opening: {},
    'open-link': {},
    'begin.computer': {
      go: async (stage) => {
        // Who begins at sign-in gets no e-mail.
        if (await isOn(stage, 'email')) await stage.press('email-link')
      },
    },
    'begin.why': { go: (stage) => stage.press('next') },
    'choose-app': { go: (stage) => stage.press('next') },
    'add-number': {
      go: async (stage) => {
        await stage.press('duo-mobile')
        await stage.type('phone-number', number)
        // Its focus would draw a second frame beside the mark.
        await stage.page.locator('[data-number]').blur()
      },
    },
    'check-number': { go: (stage) => stage.press('add-phone-number') },
    'confirm-ownership.send': { go: (stage) => stage.press('its-correct') },
    'confirm-ownership.computer': {
      go: async (stage) => {
        await stage.press('send-passcode')
        await stage.type('passcode', passcode)
      },
    },
    'get-app': {
      go: (stage) => stage.press(stage.page.url().includes('ownership') ? 'verify' : 'its-correct'),
    },
    'install-app.ios': {},
    'install-app.android': { go: async (stage) => void (await phoneIs(stage, 'android')) },
    'install-app.computer': { go: async (stage) => void (await phoneIs(stage, 'ios')) },
    'connect-app.phone': {
      go: async (stage) => {
        await stage.press('get')
        await stage.press('open')
      },
    },
    'connect-app.how': { go: (stage) => stage.press('set-up-account') },
    'connect-app.camera': { go: (stage) => stage.press('use-qr-code') },
    'connect-app.code': {
      go: async (stage) => {
        // The other device's part, by the practice page's own names: this view stands at the computer.
        await stage.page.locator('[data-press="allow"]').click()
        await stage.press('next')
      },
    },
    'finish-app.name': {
      go: (stage) => stage.page.locator('[data-press="scan"]').click(),
    },
    'finish-app.drill': { go: (stage) => stage.press('save') },
    'finish-app.notify': { go: (stage) => stage.press('skip') },
    'finish-app.ask': { go: (stage) => stage.press('notify-title') },
    'go-on': {
      go: (stage) => stage.page.locator('[data-press="allow-notifications"]').click(),
    },
    'second-way': { go: (stage) => stage.press('continue') },
    finished: { go: toEnd },
    'log-in': { go: toEnd },
    'first-request.number': { go: (stage) => stage.press('log-in-with-duo') },
    'first-request.phone': {
      go: async (stage) => {
        if (await isOn(stage, 'completed')) {
          await stage.page.locator('[data-press="log-in-with-duo"]').click()
        }
        // With Verified Push the app asks for the number that the computer shows.
        if (await isOn(stage, 'verify')) {
          const number = await stage.page.locator('.request-code').textContent()
          await stage.screen.locator('[data-code]').fill(number ?? '')
          await stage.screen.locator('[data-code]').blur()
        }
      },
    },
    remember: {
      go: (stage) =>
        stage.page.locator('[data-press="approve"], [data-press="verify-request"]').click(),
    },
    'signed-in': {
      go: async (stage) => {
        if (await isOn(stage, 'your-device')) await stage.press('my-device')
        else
          await stage.page.locator('[data-press="approve"], [data-press="verify-request"]').click()
      },
    },
  },
})
