import { brand } from 'virtual:handrail'
import { screenSteps } from 'virtual:handrail/guides'
import { windowTitle } from '../astro/window-title.ts'
import type { Outline, View } from '../guide/outline.ts'
import type { WindowTitle } from '../shots/device-frame.ts'

/** The window of a practice screen that a view shows. */
export function windowOf(outline: Outline, view: View): WindowTitle {
  return windowTitle(outline, view, brand, screenSteps)
}
