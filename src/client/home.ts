import { tellDaysLeft } from './days-left.ts'
import { keepStep } from './keep-step.ts'
import { offerToGoOn } from './go-on.ts'
import { endNotice } from './notice.ts'
import { searchGuides } from './search.ts'

endNotice()
tellDaysLeft()
keepStep()
offerToGoOn()
searchGuides()
