import type { Start } from '../brand/policy.ts'
import { hasSecondWay, type Method } from '../brand/methods.ts'
import { flows, type Flow } from '../guide/rehearsal.ts'

/** The flows of a company: who never meets a prompt has nothing to rehearse there. */
export function flowsOf({ prompts }: { prompts: readonly string[] }): Flow[] {
  // How one signs in later on is rehearsed with the Universal Prompt's pages only.
  const needs = (flow: Flow): string => (flow === 'sign-in' ? 'universal' : flow)
  return flows.filter((flow) => flow === 'answer' || prompts.includes(needs(flow)))
}

/** The order of the classic flow: `type-first` asks for the phone type first. */
export type Order = 'type-first' | 'number-first'

/** A phone system that the practice phone can be. */
export type System = 'ios' | 'android'

/** A screen of the practice computer: the e-mail, the classic prompt's, the Universal Prompt's. */
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
  | 'hello'
  | 'why'
  | 'option'
  | 'mobile-number'
  | 'number-check'
  | 'ownership'
  | 'download'
  | 'scan-code'
  | 'app-added'
  | 'another-way'
  | 'completed'
  | 'push-sent'
  | 'your-device'
  | 'signed-in'
  | 'link-expired'
  | 'other-options'
  | 'enter-passcode'
  | 'manage-check'
  | 'manage-sent'
  | 'devices'
  | 'new-phone'
  | 'new-phone-check'
  | 'new-phone-code'
  | 'new-phone-added'
  | 'add-device'

/** A screen of the practice phone. */
export type PhoneScreen =
  | 'store-ios'
  | 'store-android'
  | 'app'
  | 'intro'
  | 'link-how'
  | 'camera'
  | 'scan'
  | 'name'
  | 'drill'
  | 'notify'
  | 'notify-ask'
  | 'added'
  | 'lock'
  | 'swiped'
  | 'unlock'
  | 'request'
  | 'verify'
  | 'approved'
  | 'denied'
  | 'account'
  | 'account-passcode'

const classicEnd: readonly ComputerScreen[] = [
  'install',
  'activate',
  'settings',
  'finish',
  'all-set',
]

/** The classic prompt's screens in the order in which a reader meets them. */
const classicOrders: Record<Order, readonly ComputerScreen[]> = {
  'type-first': ['email', 'welcome', 'device', 'phone-type', 'number', ...classicEnd],
  // Duo's own classic prompt asks for the number before it asks what phone has it.
  'number-first': ['email', 'welcome', 'device', 'number', 'phone-type', ...classicEnd],
}

/** All of the Universal Prompt's screens, in order; no company's people meet every one. */
const universalOrder: readonly ComputerScreen[] = [
  'email',
  'hello',
  'why',
  'option',
  'mobile-number',
  'number-check',
  'ownership',
  'download',
  'scan-code',
  'app-added',
  'another-way',
  'completed',
  'push-sent',
  'your-device',
  'signed-in',
]

/** What Duo shows after a password, when the phone is set up. */
const signInOrder: readonly ComputerScreen[] = ['push-sent', 'your-device', 'signed-in']

/** The pages on which people look after their devices, in the order in which a new phone leads through them. */
const manageOrder: readonly ComputerScreen[] = [
  'manage-check',
  'manage-sent',
  'devices',
  'new-phone',
  'new-phone-check',
  'new-phone-code',
  'new-phone-added',
  'add-device',
  'mobile-number',
  'number-check',
]

const appOrders: Record<'universal' | 'classic', readonly PhoneScreen[]> = {
  universal: ['intro', 'link-how', 'camera', 'scan', 'name', 'drill', 'notify', 'notify-ask'],
  classic: ['app', 'camera', 'scan'],
}

/** What a rehearsal leads through: the screens of each device, in the order in which a reader meets them. */
export interface Course {
  flow: Flow
  /** How a company's people begin. */
  start: Start
  /** Empty in the answer flow, which needs no computer. */
  computer: readonly ComputerScreen[]
  /** Screens of the computer that lie beside the way. */
  aside: readonly ComputerScreen[]
  phone: readonly PhoneScreen[]
  /** How many digits a request asks for; 0 where a tap is enough. */
  digits: number
}

/** What of a brand decides a course: the order of its screens, where its people begin, what they may do. */
export interface CourseSettings {
  classic: { order: Order }
  universal: { checksNumber: boolean }
  enrollment: { start: Start }
  policy: {
    methods: readonly Method[]
    verifiedPush: number | false
    rememberDays: number | false
    manageDevices: boolean
  }
}

/** The course of a flow at a company. */
export function courseOf(flow: Flow, settings: CourseSettings): Course {
  const orders: Record<Flow, readonly ComputerScreen[]> = {
    universal: universalOrder,
    classic: classicOrders[settings.classic.order],
    'sign-in': signInOrder,
    answer: [],
  }
  const { policy } = settings
  return {
    flow,
    start: settings.enrollment.start,
    computer: orders[flow].filter((screen) => isMet(screen, flow, settings)),
    aside: asideOf(flow, settings),
    phone: phoneScreensOf(flow, settings),
    digits: policy.verifiedPush || 0,
  }
}

/** Whether a company's people meet a screen of the computer. */
function isMet(
  screen: ComputerScreen,
  flow: Flow,
  { enrollment, universal, policy }: CourseSettings,
): boolean {
  const atSignIn = flow === 'sign-in' || enrollment.start !== 'email'
  switch (screen) {
    case 'email':
      return flow !== 'sign-in' && enrollment.start !== 'sign-in'
    case 'another-way':
      return hasSecondWay(policy.methods)
    case 'ownership':
      return universal.checksNumber
    case 'push-sent':
    case 'signed-in':
      return atSignIn
    case 'your-device':
      return atSignIn && policy.rememberDays !== false
    default:
      return true
  }
}

function asideOf(flow: Flow, { enrollment, policy }: CourseSettings): ComputerScreen[] {
  if (flow === 'universal' && enrollment.start !== 'sign-in') return ['link-expired']
  if (flow !== 'sign-in') return []
  const withPasscode: ComputerScreen[] = policy.methods.includes('passcode')
    ? ['enter-passcode']
    : []
  return ['other-options', ...withPasscode, ...(policy.manageDevices ? manageOrder : [])]
}

function phoneScreensOf(flow: Flow, { enrollment, policy }: CourseSettings): PhoneScreen[] {
  const verified = policy.verifiedPush !== false
  // A request that asks for a number can't be approved from the lock screen.
  if (flow === 'answer') {
    const asked: PhoneScreen[] = verified ? ['verify'] : ['swiped', 'unlock', 'request']
    return ['lock', ...asked, 'approved', 'denied']
  }
  if (flow === 'sign-in') {
    return [
      'lock',
      verified ? 'verify' : 'request',
      'approved',
      'denied',
      ...(policy.methods.includes('passcode') ? (['account', 'account-passcode'] as const) : []),
      ...(policy.manageDevices ? (['intro', 'link-how', 'camera', 'scan', 'added'] as const) : []),
    ]
  }
  const request: PhoneScreen[] =
    flow === 'universal' && enrollment.start !== 'email'
      ? [verified ? 'verify' : 'request', 'approved', 'denied']
      : []
  return ['store-ios', 'store-android', ...appOrders[flow], 'added', ...request]
}

/** The screen on which a company's people answer a request in the app. */
export function requestScreenOf({ digits }: Pick<Course, 'digits'>): PhoneScreen {
  return digits > 0 ? 'verify' : 'request'
}

/** What follows a screen beside the way, once what it asks for is done. */
const followsAside: Partial<Record<ComputerScreen, ComputerScreen>> = {
  'manage-check': 'manage-sent',
  'manage-sent': 'devices',
  'new-phone': 'new-phone-check',
  'new-phone-check': 'new-phone-code',
  'new-phone-code': 'new-phone-added',
  'new-phone-added': 'devices',
  'mobile-number': 'number-check',
  'number-check': 'new-phone-code',
}

/** The screen that follows in a course, or the same one at its end. */
export function screenAfter({ computer }: Course, current: ComputerScreen): ComputerScreen {
  // A passcode does what an approved request does.
  const place = computer.indexOf(current === 'enter-passcode' ? 'push-sent' : current)
  return (place === -1 ? followsAside[current] : computer[place + 1]) ?? current
}

/** The screen before in a course, or the same one at its start and beside the way. */
export function screenBefore({ computer }: Course, current: ComputerScreen): ComputerScreen {
  return computer[computer.indexOf(current) - 1] ?? current
}
