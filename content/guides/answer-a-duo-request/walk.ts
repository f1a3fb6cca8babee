import { defineWalk, type Stage } from '#walk'

/** Whether the app asks for the number that the computer shows. */
const asksForNumber = (stage: Stage): Promise<boolean> =>
  stage.page.locator('[data-screen="verify"]').isVisible()

/** Presses what belongs to practice and not to the phone, by the practice page's own name for it. */
const click = (stage: Stage, name: string): Promise<void> =>
  stage.page.locator(`[data-press="${name}"]:visible`).click()

/** From the start to the answers beside the message on the lock screen of one kind of phone. */
const openMessage = async (stage: Stage, system: 'ios' | 'android'): Promise<void> => {
  await click(stage, 'restart')
  await stage.page.locator('[data-practice="phone-system"]').selectOption(system)
  await click(stage, 'swipe')
}

export default defineWalk({
  target: { practice: 'answer' },
  views: {
    'did-you-start-it': {},
    'approve-in-app': {
      go: async (stage) => {
        await stage.press('request-lock-text')
        if (!(await asksForNumber(stage))) return
        // Practice says in a sentence what the computer would show.
        const said = await stage.page.locator('.story [data-when="yours"]').textContent()
        await stage.screen.locator('[data-code]').fill(/\d{2,}/.exec(said ?? '')?.[0] ?? '')
        await stage.screen.locator('[data-code]').blur()
      },
    },
    'approve-on-lock-screen.ios': { go: (stage) => openMessage(stage, 'ios') },
    'approve-on-lock-screen.android': { go: (stage) => openMessage(stage, 'android') },
    'approve-on-lock-screen.unlock': { go: (stage) => stage.press('approve') },
    approved: {
      go: async (stage) => stage.press((await asksForNumber(stage)) ? 'verify' : 'unlock'),
    },
    'deny-what-you-did-not-start.deny': {
      go: async (stage) => {
        await click(stage, 'restart')
        await stage.press('request-lock-text')
      },
    },
    'deny-what-you-did-not-start.denied': {
      go: async (stage) => stage.press((await asksForNumber(stage)) ? 'not-logging-in' : 'deny'),
    },
  },
})
