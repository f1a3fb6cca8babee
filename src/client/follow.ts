import { chooseInPlace } from './choose.ts'
import { tellDaysLeft } from './days-left.ts'
import { enlargeInPlace } from './enlarge.ts'
import { keepStep } from './keep-step.ts'
import { offerToGoOn } from './go-on.ts'
import { keepProgress } from './progress.ts'

/**
 * All that a script adds to a guide.
 * @param celebrate what happens at its end; a page that does not have the end on it goes without
 */
export function followGuide(celebrate?: () => void): void {
  tellDaysLeft()
  enlargeInPlace()
  keepStep()
  offerToGoOn()
  chooseInPlace()
  keepProgress(celebrate)
}
