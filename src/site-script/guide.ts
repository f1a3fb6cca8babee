import { enlargeInPlace } from './enlarge.ts'
import { keepStep } from './keep-step.ts'
import { choosePhone } from './phone-choice.ts'
import { keepProgress } from './progress.ts'
import { searchGuides } from './search.ts'

enlargeInPlace()
keepStep()
choosePhone()
keepProgress()
searchGuides()
