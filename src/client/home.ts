import { keepStep } from './keep-step.ts'
import { searchGuides } from './search.ts'

keepStep()
searchGuides()
