import { followGuide } from './follow.ts'

followGuide()
