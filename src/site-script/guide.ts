import { enlargeInPlace } from './enlarge.ts'
import { keepStep } from './keep-step.ts'

enlargeInPlace()
keepStep()
