import { celebrate } from './celebrate.ts'
import { followGuide } from './follow.ts'

followGuide(celebrate)
