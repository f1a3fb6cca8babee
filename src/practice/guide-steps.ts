import type { Flow } from '../guide/rehearsal.ts'
import type { ComputerScreen, PhoneScreen } from './screens.ts'

/** The guides that a flow rehearses; the first is its own. */
export const guidesOfFlow: Record<Flow, readonly [string, ...string[]]> = {
  universal: ['set-up-duo'],
  classic: ['set-up-duo-classic'],
  'sign-in': ['new-phone', 'no-phone-today'],
  answer: ['answer-a-duo-request'],
}

type Steps = readonly string[]

/** The step in which a reader meets a screen: of several, the first that the rehearsed guides have. */
export const stepsOfScreen: Record<ComputerScreen | PhoneScreen, Steps> = {
  email: ['open-link'],
  welcome: ['start-setup'],
  device: ['choose-phone'],
  'phone-type': ['phone-type'],
  number: ['enter-number'],
  install: ['install-app'],
  activate: ['connect-app'],
  settings: ['switch-on-push'],
  finish: ['find-done'],
  'all-set': ['finished'],
  hello: ['begin'],
  why: ['begin'],
  option: ['choose-app'],
  'mobile-number': ['add-number', 'choose-your-phone'],
  'number-check': ['check-number', 'choose-your-phone'],
  ownership: ['confirm-ownership'],
  download: ['install-app'],
  'scan-code': ['connect-app'],
  'app-added': ['go-on'],
  'another-way': ['second-way'],
  completed: ['finished', 'log-in'],
  'push-sent': ['first-request', 'try-new-phone'],
  'your-device': ['remember', 'try-new-phone'],
  'signed-in': ['signed-in', 'try-new-phone'],
  'link-expired': ['open-link'],
  'other-options': ['open-the-list', 'try-new-phone'],
  'enter-passcode': ['type-the-passcode'],
  'manage-check': ['open-the-list'],
  'manage-sent': ['open-the-list'],
  devices: ['choose-your-phone'],
  'new-phone': ['choose-your-phone'],
  'new-phone-check': ['choose-your-phone'],
  'new-phone-code': ['scan-code'],
  'new-phone-added': ['scan-code'],
  'add-device': ['choose-your-phone'],
  'store-ios': ['install-app'],
  'store-android': ['install-app'],
  app: ['connect-app'],
  intro: ['connect-app', 'scan-code'],
  'link-how': ['connect-app', 'scan-code'],
  camera: ['connect-app', 'scan-code'],
  scan: ['connect-app', 'scan-code'],
  name: ['finish-app'],
  drill: ['finish-app'],
  notify: ['finish-app'],
  'notify-ask': ['finish-app'],
  added: ['finish-app', 'connect-app', 'scan-code'],
  lock: ['did-you-start-it', 'try-new-phone'],
  swiped: ['approve-on-lock-screen'],
  unlock: ['approve-on-lock-screen'],
  request: ['approve-in-app', 'first-request', 'try-new-phone'],
  verify: ['approve-in-app', 'first-request', 'try-new-phone'],
  approved: ['approved', 'first-request', 'try-new-phone'],
  denied: ['deny-what-you-did-not-start', 'first-request', 'try-new-phone'],
  account: ['show-the-passcode'],
  'account-passcode': ['show-the-passcode'],
}

/** The step instead, where the reader had started nothing. */
export const stepIfNotYours: Partial<Record<ComputerScreen | PhoneScreen, Steps>> = {
  swiped: ['deny-what-you-did-not-start'],
  unlock: ['deny-what-you-did-not-start'],
  request: ['deny-what-you-did-not-start'],
  verify: ['deny-what-you-did-not-start'],
  approved: ['tell-the-help-desk'],
}
