import { enlargeInPlace } from './enlarge.ts'
import { keepStep } from './keep-step.ts'
import { searchGuides } from './search.ts'

enlargeInPlace()
keepStep()
searchGuides()
