import { brand } from 'virtual:handrail'
import { screenSteps } from 'virtual:handrail/guides'
import type { Prompt } from '../brand/policy.ts'
import { stepOfScreen } from '../guide/screen-steps.ts'
import type { ScreenStep } from '../guide/screen-steps.ts'
import { knownBy } from '../practice/flows.ts'

/** For each prompt of the company, where a guide shows the screen that it is known by, and the label of its title. */
export const promptScreens: readonly { prompt: Prompt; at: ScreenStep; title: string }[] =
  brand.prompts.flatMap((prompt) => {
    const known = knownBy(prompt)
    // A check says where a guide rehearses the prompt and no step owns this screen.
    const at = known && stepOfScreen(screenSteps, known.flow, known.screen)
    return at ? [{ prompt, at, title: known.title }] : []
  })

/** Whether a reader of a step meets one of several prompts there, and has to be asked which. */
export function asksForPrompt(guide: string, step: string): boolean {
  return (
    promptScreens.length > 1 &&
    promptScreens.some(({ at }) => at.guide === guide && at.step === step)
  )
}
