import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { viewsOf } from '../guide/outline.ts'
import type { View } from '../guide/outline.ts'
import type { CaptureScript } from '../guide/capture-script.ts'
import { screenStepsOf } from '../guide/screen-steps.ts'
import { windowTitle } from '../practice/window-title.ts'
import type { CheckInput } from './check-input.ts'

type Input = Pick<CheckInput, 'brand' | 'outlines' | 'scripts'>

/** An address that a view marks stands in bold in the window around its picture. */
export function checkAddresses({ brand, outlines, scripts }: Input): Diagnostic[] {
  const screenSteps = screenStepsOf(outlines, scripts)
  return outlines.flatMap((outline) =>
    viewsOf(outline).flatMap((view) => {
      if (!view.address || !isOwn(view, scripts[outline.guide])) return []
      const { words, line, column } = view.address
      const hasWindow = view.picture && view.device === 'computer'
      const shown = hasWindow ? windowTitle(outline, view, brand, screenSteps).strong : ''
      if (shown === words) return []
      return {
        code: 'address-not-shown',
        at: { file: outline.file, line, column },
        message: shown
          ? `The window around the picture of "${view.key}" has "${shown}" in bold in its address, and not "${words}".`
          : `No address is shown at "${view.key}" in which "${words}" could be marked.`,
        fix: shown ? `Write <Address>${shown}</Address>.` : `Write *${words}* for stress.`,
      }
    }),
  )
}

/** Whether a view shows one of our own screens: what another app's or a company's picture shows, nobody here knows. */
function isOwn(view: View, script: CaptureScript | undefined): boolean {
  if (!script || !('practice' in script.target)) return false
  return script.views[view.sameAs ?? view.key]?.supplied === undefined
}
