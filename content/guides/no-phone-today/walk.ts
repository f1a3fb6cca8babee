import { defineWalk, type Stage } from '#walk'

/** What the practice app shows as its passcode. */
const passcode = '135790'

/** Presses a button of either device, by the practice page's own name for it. */
const click = (stage: Stage, name: string): Promise<void> =>
  stage.page.locator(`[data-press="${name}"]`).click()

export default defineWalk({
  target: { practice: 'sign-in' },
  views: {
    'show-the-passcode.phone': {
      go: async (stage) => {
        await click(stage, 'other-options')
        await click(stage, 'use-passcode')
      },
    },
    'type-the-passcode.other': { go: (stage) => click(stage, 'restart') },
    'type-the-passcode.choose': { go: (stage) => stage.press('other-options') },
    'type-the-passcode.type': {
      go: async (stage) => {
        await stage.press('duo-passcode')
        await stage.type('passcode', passcode)
        // Its focus would draw a second frame beside the mark.
        await stage.screen.locator('[data-code]').blur()
      },
    },
  },
})
