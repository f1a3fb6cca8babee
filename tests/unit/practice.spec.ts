import { expect, test } from 'playwright/test'
import { reduce, type Action, type Control } from '../../src/practice/reducer.ts'
import { routeFromFragment, routeToFragment } from '../../src/practice/route.ts'
import { factsOf, taskOf } from '../../src/practice/facts.ts'
import { initialState, type State } from '../../src/practice/state.ts'
import type { Flow, FlowSettings, Order } from '../../src/practice/flow.ts'
import { flowOf } from '../../src/practice/flows.ts'

const press = (control: Control): Action => ({ type: 'press', control })
const type = (text: string, finished = false): Action => ({ type: 'type', text, finished })
const after = (state: State, ...actions: Action[]): State => actions.reduce(reduce, state)

/** What a brand says of a flow; the rest as it is by default. */
function settings({
  order = 'type-first',
  start = 'email',
}: {
  order?: Order
  start?: 'email' | 'sign-in'
}): FlowSettings {
  return {
    country: 'US',
    classic: { order },
    universal: { checksNumber: false },
    enrollment: { start },
    policy: {
      methods: ['push', 'call'],
      verifiedPush: false,
      rememberDays: false,
      manageDevices: true,
    },
  }
}

const flow = (order: Order = 'type-first', start: 'email' | 'sign-in' = 'email'): Flow =>
  flowOf('classic', settings({ order, start }))

const toNumber: Action[] = [
  press('email-link'),
  press('start-setup'),
  press('continue'),
  { type: 'choose', field: 'phone-type', value: 'iphone' },
  press('continue'),
]
const giveNumber: Action[] = [type('2025550142'), { type: 'confirm', on: true }, press('continue')]
const installApp: Action[] = [press('get'), press('open-app'), press('have-installed')]
const atNumber = after(initialState(flow()), ...toNumber)
const atCode = after(atNumber, ...giveNumber, ...installApp, press('add-account'), press('allow'))

/** The state after a reload: only the address is left. */
function reloaded(state: State): State {
  const fresh = initialState(state.flow)
  const route = routeFromFragment(`#${routeToFragment(state)}`, state.flow)
  return reduce(fresh, { type: 'open', route })
}

test.describe('the order of the classic screens', () => {
  for (const [order, screens] of [
    ['type-first', ['phone-type', 'number', 'install']],
    ['number-first', ['number', 'phone-type', 'install']],
  ] satisfies [Order, string[]][]) {
    test(`${order}: after the device list come ${screens.join(', ')}`, () => {
      let state = after(initialState(flow(order)), ...toNumber.slice(0, 3))
      const met = [state.computer]
      while (state.computer !== 'install') {
        state =
          state.computer === 'number'
            ? after(state, ...giveNumber)
            : after(state, ...toNumber.slice(3))
        met.push(state.computer)
      }
      expect(met).toEqual(screens)
    })
  }

  test('who begins at sign-in gets no invitation', () => {
    expect(initialState(flow('type-first', 'sign-in')).computer).toBe('welcome')
  })

  test('Back walks the same way home', () => {
    expect(after(atNumber, press('back')).computer).toBe('phone-type')
    expect(after(atNumber, press('back'), press('back')).computer).toBe('device')
  })
})

test.describe('the phone number', () => {
  test('Continue does nothing before the box is ticked', () => {
    const typed = after(atNumber, type('2025550142'))
    expect(after(typed, press('continue')).computer).toBe('number')
    expect(after(typed, { type: 'confirm', on: true }, press('continue')).computer).toBe('install')
  })

  for (const writing of ['2025550142', '(202) 555-0142', '+1 202 555 0142', '1-202-555-0142']) {
    test(`is understood as ${writing}`, () => {
      expect(factsOf(after(atNumber, type(writing))).has('number-shown')).toBe(true)
    })
  }

  for (const other of ['6175551234', '2025550143', '612345678', 'Maria', '+34 612 345 678']) {
    test(`refuses ${other} kindly, stays, and keeps nothing of it`, () => {
      const state = after(atNumber, type(other, true), press('continue'))
      expect(after(atNumber, type(other, true)).hint).toBe('number-refused')
      expect(state.computer).toBe('number')
      expect(JSON.stringify(state)).not.toContain(other)
      expect(JSON.stringify(state)).not.toContain(other.replace(/\D/g, '') || other)
    })
  }

  test('a half-typed practice number is no wrong one until the reader is done with it', () => {
    expect(after(atNumber, type('20255')).hint).toBeUndefined()
    // It may as well be how their own number begins.
    expect(after(atNumber, type('20255', true)).hint).toBe('number-refused')
  })

  test('changing the number takes the tick away', () => {
    const ticked = after(atNumber, type('2025550142'), { type: 'confirm', on: true })
    expect(after(ticked, type('202555014')).confirmed).toBe(false)
    expect(after(ticked, type('202555014'), press('continue')).computer).toBe('number')
  })

  test('the box cannot be ticked for a number of another country', () => {
    const spain: Action = { type: 'choose', field: 'country', value: 'country-es' }
    const state = after(atNumber, type('2025550142'), spain)
    expect(state.hint).toBe('country-given')
    expect(factsOf(state).has('number-shown')).toBe(false)
  })
})

test.describe('the code', () => {
  test('scanning it ticks it on the computer, and only then Continue goes on', () => {
    expect(after(atCode, press('continue')).computer).toBe('activate')
    const scanned = after(atCode, press('scan'))
    expect(scanned.phone).toBe('added')
    expect(after(scanned, press('continue')).computer).toBe('settings')
  })

  test('an expired code stays on its screen, cannot be scanned, and a new one can', () => {
    const expired = after(atCode, press('expire'), press('scan'))
    expect(expired).toMatchObject({ computer: 'activate', phone: 'scan', hint: 'code-expired' })
    expect(taskOf(expired, 'computer')).toBe('activate-expired')
    const renewed = after(expired, press('new-code'), press('scan'))
    expect(renewed).toMatchObject({ computer: 'activate', phone: 'added', code: 'scanned' })
  })

  test('the phone finds no code before the computer shows one', () => {
    const early = after(atNumber, press('get'), press('open-app'), press('add-account'))
    expect(after(early, press('allow'), press('scan'))).toMatchObject({
      phone: 'scan',
      hint: 'no-code-yet',
    })
  })

  test('who cannot aim a camera gets there with the link', () => {
    const sent = after(atCode, press('email-me-link'))
    expect(taskOf(sent, 'phone')).toBe('open-link')
    expect(after(sent, press('open-link'), press('continue')).computer).toBe('settings')
  })

  test('saying no to the camera leads back to the app, with a reason', () => {
    const asked = after(atNumber, ...giveNumber, ...installApp, press('add-account'))
    const state = after(asked, press('do-not-allow'))
    expect(state).toMatchObject({ phone: 'app', hint: 'camera-needed' })
  })
})

test.describe('a refresh', () => {
  test('keeps the screens of both devices and nothing that was typed', () => {
    const typed = after(atNumber, type('2025550142'), { type: 'confirm', on: true })
    expect(reloaded(typed)).toMatchObject({ computer: 'number', number: 'empty', confirmed: false })
    expect(reloaded(atCode)).toMatchObject({ computer: 'activate', phone: 'scan', code: 'waiting' })
  })

  test('on a later screen still knows that the code was scanned', () => {
    const later = after(atCode, press('scan'), press('continue'))
    expect(reloaded(later)).toMatchObject({ computer: 'settings', phone: 'added', code: 'scanned' })
  })

  test('keeps the app on the phone, and the link on its way', () => {
    const early = after(initialState(flow()), press('get'))
    expect(routeToFragment(early)).toBe('email/store-ios/installed')
    expect(reloaded(early).installed).toBe(true)
    const sent = after(atNumber, ...giveNumber, press('get'), press('have-installed'))
    const state = reloaded(after(sent, press('email-me-link')))
    expect(state).toMatchObject({ computer: 'activate', installed: true, linkSent: true })
    expect(taskOf(state, 'phone')).toBe('open-link')
  })

  for (const phone of ['store-ios', 'store-android', 'app', 'camera', 'scan'] as const) {
    test(`past the code gives a phone at ${phone} its app and its account`, () => {
      const route = routeFromFragment(`#finish/${phone}`, flow())
      expect(reduce(initialState(flow()), { type: 'open', route })).toMatchObject({
        computer: 'finish',
        phone: 'added',
        installed: true,
        code: 'scanned',
      })
    })
  }

  test('remembers which phone it is, by the address alone', () => {
    const android: Action = { type: 'choose', field: 'phone-type', value: 'android' }
    const state = after(atNumber, android)
    expect(routeToFragment(state)).toBe('number/store-android/android')
    expect(reloaded(state)).toMatchObject({ system: 'android', phone: 'store-android' })
  })

  for (const fragment of ['', '#', '#nonsense', '#../../x', '#request', '#%']) {
    test(`at an address with "${fragment}" begins at the first screen`, () => {
      expect(routeFromFragment(fragment, flow())).toEqual({
        computer: 'email',
        phone: 'store-ios',
        system: 'ios',
        installed: false,
        linkSent: false,
        story: 'yours',
      })
    })
  }
})

test.describe('a request', () => {
  const start = initialState(flowOf('answer', settings({})))

  const notYours = after(start, press('another-request'))

  test('approved in the app goes straight through', () => {
    expect(after(start, press('open-request'), press('approve')).phone).toBe('approved')
  })

  test('approved on the lock screen wants the phone unlocked first', () => {
    const state = after(start, press('swipe'), press('approve'))
    expect(state.phone).toBe('unlock')
    expect(after(state, press('unlock')).phone).toBe('approved')
  })

  for (const way of ['open-request', 'swipe'] as const) {
    test(`denied after ${way} leads to the question whether it was suspicious`, () => {
      const denied = after(notYours, press(way), press('deny'))
      expect(denied.phone).toBe('denied')
      expect(taskOf(denied, 'phone')).toBe('denied')
      expect(after(denied, press('yes'))).toMatchObject({ hint: 'denied-suspicious' })
      expect(after(denied, press('no'))).toMatchObject({ hint: 'denied-mistake' })
      expect(reloaded(denied)).toMatchObject({ phone: 'denied', story: 'not-yours' })
    })
  }

  test('that one started oneself is right to approve, and denied by mistake is asked for again', () => {
    const approved = after(start, press('open-request'), press('approve'))
    expect(taskOf(approved, 'phone')).toBe('approved')
    const denied = after(start, press('open-request'), press('deny'))
    expect(taskOf(denied, 'phone')).toBe('denied-yours')
    expect(after(denied, press('no')).hint).toBe('own-mistake')
    expect(after(denied, press('yes')).hint).toBe('own-suspicious')
  })

  test('that nobody started lets somebody in when it is approved, also after a refresh', () => {
    const approved = after(notYours, press('open-request'), press('approve'))
    expect(taskOf(approved, 'phone')).toBe('approved-not-yours')
    expect(taskOf(reloaded(approved), 'phone')).toBe('approved-not-yours')
  })

  test('is followed by one of the other kind, and starting again begins with one’s own', () => {
    expect(after(notYours, press('another-request'))).toEqual(start)
    expect(after(notYours, press('open-request'), press('restart'))).toEqual(start)
  })
})

test.describe('the app', () => {
  test('must be on the phone before one can say so', () => {
    const asked = after(atNumber, ...giveNumber, press('have-installed'))
    expect(asked).toMatchObject({ computer: 'install', hint: 'not-installed-yet' })
    expect(after(asked, press('get'), press('have-installed')).computer).toBe('activate')
  })

  test('may be there early', () => {
    const early = after(initialState(flow()), press('get'))
    expect(taskOf(early, 'phone')).toBe('phone-is-early')
    expect(taskOf(after(early, press('open-app')), 'phone')).toBe('phone-is-early')
  })
})

test('only the mobile phone, and a phone that has the app, lead on; the others say why', () => {
  const atDevices = after(initialState(flow()), ...toNumber.slice(0, 2))
  const landline = after(atDevices, { type: 'choose', field: 'device', value: 'landline' })
  expect(after(landline, press('continue'))).toMatchObject({
    computer: 'device',
    hint: 'choose-phone',
  })
  const atTypes = after(atDevices, press('continue'))
  expect(after(atTypes, press('continue'))).toMatchObject({
    computer: 'phone-type',
    hint: 'choose-type',
  })
})

test('starting again forgets everything', () => {
  expect(after(atCode, press('scan'), press('restart'))).toEqual(initialState(flow()))
})
