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
      if (!view.address) return []
      const { words, line, column } = view.address
      const shown = hasWindow(view, scripts[outline.guide])
        ? windowTitle(outline, view, brand, screenSteps).strong
        : ''
      if (shown === words) return []
      return {
        code: 'address-not-shown',
        at: { file: outline.file, line, column },
        message: `No window around the picture of "${view.key}" has "${words}" in bold in its address.`,
        fix: shown ? `Write <Address>${shown}</Address>.` : `Write *${words}* for stress.`,
      }
    }),
  )
}

/** Whether a window is drawn around the picture of a view: of our own screens on the computer. */
function hasWindow(view: View, script: CaptureScript | undefined): boolean {
  if (!script || !('practice' in script.target)) return false
  const isSupplied = script.views[view.sameAs ?? view.key]?.supplied !== undefined
  return view.picture && view.device === 'computer' && !isSupplied
}
