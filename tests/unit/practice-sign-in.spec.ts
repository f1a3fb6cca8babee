import { expect, test } from 'playwright/test'
import type { Method } from '../../src/brand/methods.ts'
import { exampleCode, examplePasscode } from '../../src/practice/example.ts'
import { next, type Action, type Control } from '../../src/practice/flow.ts'
import { placeFromFragment, placeToFragment } from '../../src/practice/place.ts'
import { courseOf, flowsOf, type Course } from '../../src/practice/screens.ts'
import { factsOf, initialState, type State } from '../../src/practice/state.ts'
import { taskOf } from '../../src/practice/task.ts'

const press = (control: Control): Action => ({ type: 'press', control })
const code = (text: string, finished = false): Action => ({ type: 'code', text, finished })
const after = (state: State, ...actions: Action[]): State => actions.reduce(next, state)

interface Company {
  verifiedPush?: number | false
  rememberDays?: number | false
  manageDevices?: boolean
  methods?: Method[]
}

function course({ verifiedPush = false, rememberDays = false, ...company }: Company = {}): Course {
  return courseOf('sign-in', {
    classic: { order: 'article' },
    universal: { checksNumber: false },
    enrolment: { start: 'email' },
    policy: {
      methods: company.methods ?? ['push', 'passcode', 'security-key'],
      verifiedPush,
      rememberDays,
      manageDevices: company.manageDevices ?? true,
    },
  })
}

function reloaded(state: State): State {
  const place = placeFromFragment(`#${placeToFragment(state)}`, state.course)
  return next(initialState(state.course), { type: 'open', place })
}

const toDevices: Action[] = [
  press('other-options'),
  press('manage-devices'),
  press('confirm-push'),
  press('approve'),
]
const toNewCode: Action[] = [
  press('new-phone'),
  press('get-started'),
  press('send-passcode'),
  code(examplePasscode),
  press('verify-number'),
]
const scan: Action[] = [
  press('set-up-account'),
  press('use-qr-code'),
  press('allow'),
  press('scan'),
]

const start = initialState(course())

test('a request that is approved signs in', () => {
  expect(start).toMatchObject({ computer: 'push-sent', phone: 'lock' })
  const end = after(start, press('open-request'), press('approve'))
  expect(end).toMatchObject({ computer: 'signed-in', phone: 'approved' })
  expect(factsOf(end).has('finished')).toBe(true)
  expect(taskOf(end, 'computer')).toBe('signed-in-again')
})

test('the passcode of the app signs in without a request', () => {
  const asked = after(start, press('other-options'), press('use-passcode'))
  expect(asked).toMatchObject({ computer: 'enter-passcode', phone: 'account' })
  expect(factsOf(asked).has('phones-turn')).toBe(true)
  const shown = after(asked, press('show-passcode'))
  expect(factsOf(shown).has('computers-turn')).toBe(true)
  expect(after(shown, press('check-passcode')).computer).toBe('enter-passcode')
  const typed = after(shown, code(examplePasscode))
  expect(taskOf(typed, 'computer')).toBe('ownership-typed')
  expect(after(typed, press('check-passcode')).computer).toBe('signed-in')
})

test('another passcode is refused at the computer, and kept nowhere', () => {
  const asked = after(start, press('other-options'), press('use-passcode'), code('998877', true))
  expect(asked.hint).toBe('passcode-refused')
  expect(JSON.stringify(asked)).not.toContain('998877')
  expect(after(asked, press('check-passcode')).computer).toBe('enter-passcode')
})

test('the list of devices opens only after the phone said yes', () => {
  const asked = after(start, ...toDevices.slice(0, 3))
  expect(asked).toMatchObject({ computer: 'manage-sent', phone: 'request' })
  const denied = after(asked, press('deny'))
  expect(denied).toMatchObject({ computer: 'manage-sent', phone: 'denied', hint: 'first-denied' })
  expect(after(denied, press('try-again'), press('approve')).computer).toBe('devices')
})

test('a new phone is linked, and answers the next request', () => {
  const atCode = after(start, ...toDevices, ...toNewCode)
  expect(atCode).toMatchObject({ computer: 'new-phone-code', phone: 'intro', code: 'waiting' })
  const linked = after(atCode, ...scan)
  expect(linked).toMatchObject({ computer: 'new-phone-added', phone: 'added', code: 'scanned' })
  const back = after(linked, press('phone-is-linked'), press('back-to-login'))
  expect(back).toMatchObject({ computer: 'push-sent', phone: 'request' })
  expect(after(back, press('approve')).computer).toBe('signed-in')
})

test('a second new phone needs a code of its own', () => {
  const once = after(start, ...toDevices, ...toNewCode, ...scan, press('phone-is-linked'))
  expect(after(once, ...toNewCode)).toMatchObject({ computer: 'new-phone-code', code: 'waiting' })
})

test('the activation link does for the new phone what the code does', () => {
  const asked = after(start, ...toDevices, ...toNewCode, press('email-me-link'))
  expect(taskOf(asked, 'phone')).toBe('open-link')
  expect(after(asked, press('open-link'))).toMatchObject({ computer: 'new-phone-added' })
})

test('a device can be looked for, and the list comes back', () => {
  const at = after(start, ...toDevices, press('add-device'), press('choose-device'))
  expect(at).toMatchObject({ computer: 'add-device', hint: 'second-device' })
  expect(after(at, press('back-to-devices')).computer).toBe('devices')
})

test('other ways are answered kindly, and lead nowhere', () => {
  const at = after(start, press('other-options'), press('use-other'))
  expect(at).toMatchObject({ computer: 'other-options', hint: 'other-way' })
})

for (const digits of [2, 3, 6]) {
  test(`with Verified Push, ${digits} digits are typed before the list of devices opens`, () => {
    const asked = after(
      initialState(course({ verifiedPush: digits })),
      ...toDevices.slice(0, 3),
      code(exampleCode(digits)),
    )
    expect(asked.phone).toBe('verify')
    expect(after(asked, press('verify-request')).computer).toBe('devices')
  })
}

test('a company that remembers browsers asks whose this one is', () => {
  const at = after(initialState(course({ rememberDays: 30 })), press('open-request'))
  expect(after(at, press('approve')).computer).toBe('your-device')
  expect(after(at, press('approve'), press('my-device')).computer).toBe('signed-in')
})

test('what a company does not allow has no screen', () => {
  const { computer, aside, phone } = course({ manageDevices: false, methods: ['push'] })
  expect([...computer, ...aside]).toEqual(['push-sent', 'signed-in', 'other-options'])
  expect(phone).toEqual(['lock', 'request', 'approved', 'denied'])
})

test('who never meets the Universal Prompt has no such rehearsal', () => {
  expect(flowsOf({ prompts: ['classic'] })).toEqual(['classic', 'answer'])
  expect(flowsOf({ prompts: ['universal'] })).toEqual(['universal', 'sign-in', 'answer'])
})

test('a refresh keeps the place on both devices at every step', () => {
  const whole = [...toDevices, ...toNewCode, ...scan, press('phone-is-linked')]
  const withPasscode = [press('other-options'), press('use-passcode'), press('show-passcode')]
  for (const way of [whole, withPasscode]) {
    let state = start
    for (const action of way) {
      state = after(state, action)
      const { computer, phone } = reloaded(state)
      expect({ computer, phone }).toEqual({ computer: state.computer, phone: state.phone })
    }
  }
})
