/** What is rehearsed: setting up with the classic prompt, or answering a request. */
export type Flow = 'classic' | 'answer'

/** Every flow, as its address calls it: `/practice/<flow>/`. */
export const flows: readonly Flow[] = ['classic', 'answer']

/** The order of the classic flow: `article` asks for the phone type first, `duo` for the number. */
export type Order = 'article' | 'duo'

/** A phone system that the practice phone can be. */
export type System = 'ios' | 'android'

/** A screen of the practice computer. */
export type ComputerScreen =
  | 'email'
  | 'welcome'
  | 'device'
  | 'phone-type'
  | 'number'
  | 'install'
  | 'activate'
  | 'settings'
  | 'finish'
  | 'all-set'

/** A screen of the practice phone. */
export type PhoneScreen =
  | 'store-ios'
  | 'store-android'
  | 'app'
  | 'camera'
  | 'scan'
  | 'added'
  | 'lock'
  | 'swiped'
  | 'unlock'
  | 'request'
  | 'approved'
  | 'denied'

/** The computer's screens in the order in which a reader meets them. */
const computerOrders: Record<Order, readonly ComputerScreen[]> = {
  article: [
    'email',
    'welcome',
    'device',
    'phone-type',
    'number',
    'install',
    'activate',
    'settings',
    'finish',
    'all-set',
  ],
  // Duo's own classic prompt asks for the number before it asks what phone has it.
  duo: [
    'email',
    'welcome',
    'device',
    'number',
    'phone-type',
    'install',
    'activate',
    'settings',
    'finish',
    'all-set',
  ],
}

const phoneOrders: Record<Flow, readonly PhoneScreen[]> = {
  classic: ['store-ios', 'store-android', 'app', 'camera', 'scan', 'added'],
  answer: ['lock', 'swiped', 'unlock', 'request', 'approved', 'denied'],
}

/** What a rehearsal leads through: the screens of each device, in the order in which a reader meets them. */
export interface Course {
  flow: Flow
  /** Empty in the answer flow, which needs no computer. */
  computer: readonly ComputerScreen[]
  phone: readonly PhoneScreen[]
}

/** What of a brand decides a course: the order of its screens, and where its people begin. */
export interface CourseSettings {
  classic: { order: Order }
  enrolment: { start: 'email' | 'sign-in' }
}

/** The course of a flow at a company. Who begins at sign-in gets no invitation. */
export function courseOf(flow: Flow, { classic, enrolment }: CourseSettings): Course {
  const screens = flow === 'classic' ? computerOrders[classic.order] : []
  const met = (screen: ComputerScreen): boolean => screen !== 'email' || enrolment.start === 'email'
  return { flow, computer: screens.filter(met), phone: phoneOrders[flow] }
}

/** The screen `by` places further in an order, or the same one at either end. */
export function neighbour(
  screens: readonly ComputerScreen[],
  current: ComputerScreen,
  by: 1 | -1,
): ComputerScreen {
  return screens[screens.indexOf(current) + by] ?? current
}
