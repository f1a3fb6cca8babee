import { chooseInPlace } from './choose.ts'
import { enlargeInPlace } from './enlarge.ts'
import { keepStep } from './keep-step.ts'
import { keepProgress } from './progress.ts'

enlargeInPlace()
keepStep()
chooseInPlace()
keepProgress()
