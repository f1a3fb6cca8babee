import { expect, test } from 'playwright/test'
import type { Method } from '../../src/brand/methods.ts'
import { exampleCode, examplePasscode } from '../../src/practice/example.ts'
import { reduce, type Action, type Control } from '../../src/practice/reducer.ts'
import { routeFromFragment, routeToFragment } from '../../src/practice/route.ts'
import type { Flow, FlowSettings } from '../../src/practice/flow.ts'
import { flowOf } from '../../src/practice/flows.ts'
import { factsOf, taskOf } from '../../src/practice/facts.ts'
import { initialState, type State } from '../../src/practice/state.ts'

const press = (control: Control): Action => ({ type: 'press', control })
const code = (text: string, finished = false): Action => ({ type: 'code', text, finished })
const after = (state: State, ...actions: Action[]): State => actions.reduce(reduce, state)

interface Company {
  start?: 'email' | 'sign-in'
  checksNumber?: boolean
  verifiedPush?: number | false
  rememberDays?: number | false
  methods?: Method[]
}

function settings({ start = 'email', ...company }: Company): FlowSettings {
  return {
    country: 'US',
    classic: { order: 'type-first' },
    universal: { checksNumber: company.checksNumber ?? false },
    enrollment: { start },
    policy: {
      methods: company.methods ?? ['push', 'security-key'],
      verifiedPush: company.verifiedPush ?? false,
      rememberDays: company.rememberDays ?? false,
      manageDevices: true,
    },
  }
}
const flow = (company: Company = {}): Flow => flowOf('universal', settings(company))

const toNumber: Action[] = [press('next'), press('next'), press('duo-mobile')]
const giveNumber: Action[] = [
  { type: 'type', text: '2025550142', finished: false },
  press('add-phone-number'),
  press('its-correct'),
]
const getApp: Action[] = [press('get'), press('open-app'), press('next')]
const scan: Action[] = [
  press('set-up-account'),
  press('use-qr-code'),
  press('allow'),
  press('scan'),
]
const finishApp: Action[] = [
  press('save-name'),
  press('skip'),
  press('turn-on'),
  press('allow-notifications'),
]

/** All that a reader does, from the first page to the end of the set-up. */
const wholeSetUp: Action[] = [
  ...toNumber,
  ...giveNumber,
  ...getApp,
  ...scan,
  ...finishApp,
  press('continue'),
  press('skip-for-now'),
]

function reloaded(state: State): State {
  const route = routeFromFragment(`#${routeToFragment(state)}`, state.flow)
  return reduce(initialState(state.flow), { type: 'open', route })
}

test.describe('from the e-mail', () => {
  const start = after(initialState(flow()), press('email-link'))

  test('the set-up ends with the last page of it', () => {
    const end = after(start, ...wholeSetUp)
    expect(end).toMatchObject({ computer: 'completed', phone: 'added', code: 'scanned' })
    expect(factsOf(end).has('finished')).toBe(true)
    expect(taskOf(end, 'computer')).toBe('completed-by-email')
  })

  test('another method is answered kindly, and leads nowhere', () => {
    const at = after(start, press('next'), press('next'), press('other-option'))
    expect(at).toMatchObject({ computer: 'option', hint: 'choose-app' })
  })

  test('a wrong number can be changed before it is believed', () => {
    const check = after(start, ...toNumber, ...giveNumber.slice(0, 2))
    expect(check.computer).toBe('number-check')
    expect(after(check, press('change-it')).computer).toBe('mobile-number')
  })

  test('no number, or another one, does not go on', () => {
    const at = after(start, ...toNumber)
    expect(after(at, press('add-phone-number')).computer).toBe('mobile-number')
    const other: Action = { type: 'type', text: '6175551234', finished: true }
    const refused = after(at, other, press('add-phone-number'))
    expect(refused.computer).toBe('mobile-number')
    expect(JSON.stringify(refused)).not.toContain('6175551234')
  })

  test('a tablet needs no number', () => {
    const at = after(start, ...toNumber, press('have-tablet'))
    expect(at).toMatchObject({ computer: 'download', hint: 'tablet' })
  })

  test('the page waits until the app is on the phone', () => {
    const at = after(start, ...toNumber, ...giveNumber, press('next'))
    expect(at).toMatchObject({ computer: 'download', hint: 'not-installed-yet' })
  })

  test('the activation link does what the code does', () => {
    const at = after(start, ...toNumber, ...giveNumber, ...getApp, press('email-me-link'))
    expect(taskOf(at, 'phone')).toBe('open-link')
    expect(after(at, press('open-link'))).toMatchObject({ computer: 'app-added', phone: 'name' })
  })

  test('an expired code is not scanned; a new one is', () => {
    const at = after(start, ...toNumber, ...giveNumber, ...getApp, press('expire'), ...scan)
    expect(at).toMatchObject({ computer: 'scan-code', hint: 'code-expired' })
    expect(after(at, press('new-code'), press('scan'))).toMatchObject({ computer: 'app-added' })
  })

  test('who refuses the camera comes back to the choice, with a kind word', () => {
    const at = after(start, ...toNumber, ...giveNumber, ...getApp, ...scan.slice(0, 2))
    expect(after(at, press('do-not-allow'))).toMatchObject({
      phone: 'link-how',
      hint: 'camera-needed',
    })
  })

  test('who refuses notifications is told what that means, and is not held up', () => {
    const at = after(
      start,
      ...toNumber,
      ...giveNumber,
      ...getApp,
      ...scan,
      ...finishApp.slice(0, 3),
    )
    expect(after(at, press('refuse-notifications'))).toMatchObject({
      phone: 'added',
      hint: 'notifications-off',
    })
  })

  test('an expired link says so, and begins anew', () => {
    const expired = after(initialState(flow()), press('expire-link'))
    expect(expired.computer).toBe('link-expired')
    expect(reloaded(expired).computer).toBe('link-expired')
    expect(after(expired, press('restart')).computer).toBe('email')
  })

  test('a refresh keeps the place on both devices at every step', () => {
    let state = start
    for (const action of wholeSetUp) {
      state = after(state, action)
      const { computer, phone } = reloaded(state)
      expect({ computer, phone }).toEqual({ computer: state.computer, phone: state.phone })
    }
  })
})

test('where only the app is allowed, no second way is offered', () => {
  const start = after(initialState(flow({ methods: ['push', 'passcode'] })), press('email-link'))
  expect(start.flow.computer).not.toContain('another-way')
  expect(after(start, ...wholeSetUp.slice(0, -1)).computer).toBe('completed')
})

test.describe('where Duo checks the number', () => {
  const start = after(initialState(flow({ checksNumber: true })), press('email-link'), ...toNumber)
  const at = after(start, ...giveNumber)

  test('only the code of the practice message goes on', () => {
    expect(at.computer).toBe('ownership')
    expect(taskOf(at, 'computer')).toBe('ownership')
    const sent = after(at, press('send-passcode'))
    expect(after(sent, press('verify-number')).computer).toBe('ownership')
    const right = after(sent, code(examplePasscode))
    expect(factsOf(right).has('passcode-right')).toBe(true)
    expect(after(right, press('verify-number')).computer).toBe('download')
  })

  test('another code is refused, and kept nowhere', () => {
    const state = after(at, press('send-passcode'), code('998877', true))
    expect(state.hint).toBe('passcode-refused')
    expect(JSON.stringify(state)).not.toContain('998877')
    expect(after(state, press('verify-number')).computer).toBe('ownership')
  })
})

test.describe('at sign-in', () => {
  test('there is no e-mail, and the set-up ends in a first request', () => {
    const company = { start: 'sign-in', rememberDays: 30 } as const
    const asked = after(initialState(flow(company)), ...wholeSetUp, press('log-in-with-duo'))
    expect(asked).toMatchObject({ computer: 'push-sent', phone: 'request' })
    const approved = after(asked, press('approve'))
    expect(approved).toMatchObject({ computer: 'your-device', phone: 'approved' })
    const end = after(approved, press('my-device'))
    expect(end.computer).toBe('signed-in')
    expect(factsOf(end).has('finished')).toBe(true)
  })

  test('a browser that is not remembered is not asked about', () => {
    const asked = after(initialState(flow({ start: 'sign-in' })), ...wholeSetUp)
    const approved = after(asked, press('log-in-with-duo'), press('approve'))
    expect(approved.computer).toBe('signed-in')
  })

  test('who denies the first request can ask once more', () => {
    const asked = after(initialState(flow({ start: 'sign-in' })), ...wholeSetUp)
    const denied = after(asked, press('log-in-with-duo'), press('deny'))
    expect(denied).toMatchObject({ computer: 'push-sent', phone: 'denied', hint: 'first-denied' })
    expect(taskOf(denied, 'computer')).toBe('push-denied')
    expect(after(denied, press('try-again'), press('approve')).computer).toBe('signed-in')
  })

  for (const digits of [2, 3, 6]) {
    test(`with Verified Push the ${digits} digits of the computer are typed into the app`, () => {
      const company = { start: 'sign-in', verifiedPush: digits } as const
      const asked = after(initialState(flow(company)), ...wholeSetUp, press('log-in-with-duo'))
      expect(asked.phone).toBe('verify')
      expect(exampleCode(digits)).toHaveLength(digits)
      expect(after(asked, press('verify-request')).phone).toBe('verify')
      const typed = after(asked, code(exampleCode(digits)))
      expect(taskOf(typed, 'phone')).toBe('verify-typed')
      expect(after(typed, press('verify-request'))).toMatchObject({
        computer: 'signed-in',
        phone: 'approved',
      })
      expect(after(asked, press('not-logging-in')).phone).toBe('denied')
    })
  }
})

test('an address that leads into the midst of the first request finds one on the phone', () => {
  const { flow: atSignIn } = initialState(flow({ start: 'sign-in' }))
  for (const fragment of ['push-sent', 'push-sent/scan']) {
    const route = routeFromFragment(fragment, atSignIn)
    expect(reduce(initialState(atSignIn), { type: 'open', route }).phone).toBe('request')
  }
})

test('who has started nothing is given no number to type', () => {
  const lock = initialState(flowOf('answer', settings({ verifiedPush: 3 })))
  expect(taskOf(after(lock, press('open-request')), 'phone')).toBe('verify')
  const notYours = after(lock, press('another-request'), press('open-request'))
  expect(taskOf(notYours, 'phone')).toBe('verify-not-yours')
  expect(taskOf(after(notYours, code(exampleCode(3))), 'phone')).toBe('verify-not-yours')
})

test('a request that asks for a number is not answered from the lock screen', () => {
  const lock = initialState(flowOf('answer', settings({ verifiedPush: 3 })))
  expect(lock.flow.phone).not.toContain('swiped')
  expect(after(lock, press('open-request')).phone).toBe('verify')
  expect(after(lock, press('swipe')).phone).toBe('verify')
})

test('a link to the store of one kind of phone shows that kind, whatever the reader has', () => {
  const kindOf = (fragment: string): string => routeFromFragment(fragment, flow(), 'android').system
  expect(kindOf('')).toBe('android')
  expect(kindOf('#download/store-ios')).toBe('ios')
  expect(kindOf('#download/store-android')).toBe('android')
})
