import type { ComputerScreen, Flow, PhoneScreen } from './screens.ts'

/** The guide that a flow rehearses. */
export const guideOfFlow: Record<Flow, string> = {
  universal: 'set-up-duo',
  classic: 'set-up-duo-classic',
  answer: 'answer-a-duo-request',
}

type Steps = readonly string[]

/** The step in which a reader meets a screen: of several, the first that the rehearsed guide has. */
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
  'mobile-number': ['add-number'],
  'number-check': ['check-number'],
  ownership: ['confirm-ownership'],
  download: ['install-app'],
  'scan-code': ['connect-app'],
  'app-added': ['go-on'],
  'another-way': ['second-way'],
  completed: ['finished', 'log-in'],
  'push-sent': ['first-request'],
  'your-device': ['remember'],
  'signed-in': ['signed-in'],
  'link-expired': ['open-link'],
  'store-ios': ['install-app'],
  'store-android': ['install-app'],
  app: ['connect-app'],
  intro: ['connect-app'],
  'link-how': ['connect-app'],
  camera: ['connect-app'],
  scan: ['connect-app'],
  name: ['finish-app'],
  drill: ['finish-app'],
  notify: ['finish-app'],
  'notify-ask': ['finish-app'],
  added: ['finish-app', 'connect-app'],
  lock: ['did-you-start-it'],
  swiped: ['approve-on-lock-screen'],
  unlock: ['approve-on-lock-screen'],
  request: ['approve-in-app', 'first-request'],
  verify: ['approve-in-app', 'first-request'],
  approved: ['approved', 'first-request'],
  denied: ['deny-what-you-did-not-start', 'first-request'],
}

/** The step instead, where the reader had started nothing. */
export const stepIfNotYours: Partial<Record<ComputerScreen | PhoneScreen, Steps>> = {
  swiped: ['deny-what-you-did-not-start'],
  unlock: ['deny-what-you-did-not-start'],
  request: ['deny-what-you-did-not-start'],
  verify: ['deny-what-you-did-not-start'],
  approved: ['tell-the-help-desk'],
}
