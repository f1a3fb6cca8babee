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

/** The computer's screens of a flow, in order; the answer flow needs no computer. */
export function computerScreens(flow: Flow, order: Order): readonly ComputerScreen[] {
  return flow === 'classic' ? computerOrders[order] : []
}

/** The phone's screens of a flow, in order. */
export function phoneScreens(flow: Flow): readonly PhoneScreen[] {
  return phoneOrders[flow]
}

/** The screen `by` places further in an order, or the same one at either end. */
export function neighbour(
  screens: readonly ComputerScreen[],
  current: ComputerScreen,
  by: 1 | -1,
): ComputerScreen {
  return screens[screens.indexOf(current) + by] ?? current
}
