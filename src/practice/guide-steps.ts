import type { ComputerScreen, Flow, PhoneScreen } from './screens.ts'

/** The guide that a flow rehearses. */
export const guideOfFlow: Record<Flow, string> = {
  classic: 'set-up-duo-classic',
  answer: 'answer-a-duo-request',
}

/** The step of that guide in which a reader meets a screen. */
export const stepOfScreen: Record<ComputerScreen | PhoneScreen, string> = {
  email: 'open-link',
  welcome: 'start-setup',
  device: 'choose-phone',
  'phone-type': 'phone-type',
  number: 'enter-number',
  install: 'install-app',
  activate: 'connect-app',
  settings: 'switch-on-push',
  finish: 'find-done',
  'all-set': 'finished',
  'store-ios': 'install-app',
  'store-android': 'install-app',
  app: 'connect-app',
  camera: 'connect-app',
  scan: 'connect-app',
  added: 'connect-app',
  lock: 'did-you-start-it',
  swiped: 'approve-on-lock-screen',
  unlock: 'approve-on-lock-screen',
  request: 'approve-in-app',
  approved: 'approved',
  denied: 'deny-what-you-did-not-start',
}

/** The step instead, where the reader had started nothing. */
export const stepIfNotYours: Partial<Record<ComputerScreen | PhoneScreen, string>> = {
  swiped: 'deny-what-you-did-not-start',
  unlock: 'deny-what-you-did-not-start',
  request: 'deny-what-you-did-not-start',
  approved: 'tell-the-help-desk',
}
