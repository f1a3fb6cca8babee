import { expect, test } from 'playwright/test'
import type { Method } from '../../src/brand/methods.ts'
import { exampleAppPasscode, exampleCode, examplePasscode } from '../../src/practice/example.ts'
import { reduce, type Action, type Control } from '../../src/practice/reducer.ts'
import { routeFromFragment, routeToFragment } from '../../src/practice/route.ts'
import type { Flow } from '../../src/practice/flow.ts'
import { flowOf, flowsOf } from '../../src/practice/flows.ts'
import { factsOf, taskOf } from '../../src/practice/facts.ts'
import { initialState, type State } from '../../src/practice/state.ts'

const press = (control: Control): Action => ({ type: 'press', control })
const code = (text: string, finished = false): Action => ({ type: 'code', text, finished })
const after = (state: State, ...actions: Action[]): State => actions.reduce(reduce, state)

interface Company {
  verifiedPush?: number | false
  rememberDays?: number | false
  manageDevices?: boolean
  methods?: Method[]
}

function flow({ verifiedPush = false, rememberDays = false, ...company }: Company = {}): Flow {
  return flowOf('sign-in', {
    country: 'US',
    classic: { order: 'type-first' },
    universal: { checksNumber: false },
    enrollment: { start: 'email' },
    policy: {
      methods: company.methods ?? ['push', 'passcode', 'security-key'],
      verifiedPush,
      rememberDays,
      manageDevices: company.manageDevices ?? true,
    },
  })
}

function reloaded(state: State): State {
  const route = routeFromFragment(`#${routeToFragment(state)}`, state.flow)
  return reduce(initialState(state.flow), { type: 'open', route })
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

const start = initialState(flow())

test('a request that is approved signs in', () => {
  expect(start).toMatchObject({ computer: 'push-sent', phone: 'lock' })
  const end = after(start, press('open-request'), press('approve'))
  expect(end).toMatchObject({ computer: 'signed-in', phone: 'approved' })
  expect(factsOf(end).has('finished')).toBe(true)
  expect(taskOf(end, 'computer')).toBe('signed-in-again')
  // On a narrow window they are at the phone, and the computer out of sight.
  expect(factsOf(end).has('computers-turn')).toBe(true)
})

test('the passcode of the app signs in without a request', () => {
  const asked = after(start, press('other-options'), press('use-passcode'))
  expect(asked).toMatchObject({ computer: 'enter-passcode', phone: 'account' })
  expect(factsOf(asked).has('phones-turn')).toBe(true)
  const shown = after(asked, press('show-passcode'))
  expect(factsOf(shown).has('computers-turn')).toBe(true)
  expect(after(shown, press('check-passcode')).computer).toBe('enter-passcode')
  const typed = after(shown, code(exampleAppPasscode))
  expect(taskOf(typed, 'computer')).toBe('ownership-typed')
  const end = after(typed, press('check-passcode'))
  expect(end.computer).toBe('signed-in')
  expect(taskOf(end, 'phone')).toBe('phone-is-done')
})

test('the code of the text message is not the passcode of the app', () => {
  const asked = after(start, press('other-options'), press('use-passcode'))
  expect(after(asked, code(examplePasscode, true)).hint).toBe('passcode-refused')
})

test('a request that was left behind can be approved no more', () => {
  const left = after(start, press('open-request'), press('other-options'))
  expect(left).toMatchObject({ computer: 'other-options', phone: 'lock' })
  expect(factsOf(left).has('not-asked')).toBe(true)
  expect(taskOf(left, 'phone')).toBe('lock-quiet')
  expect(after(left, press('manage-devices'))).toMatchObject({ phone: 'lock' })
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
  expect(taskOf(denied, 'computer')).toBe('manage-denied')
  const open = after(denied, press('try-again'), press('approve'))
  expect(open.computer).toBe('devices')
  expect(taskOf(open, 'phone')).toBe('on-the-computer')
})

test('a new phone is linked, and answers the next request', () => {
  const atCode = after(start, ...toDevices, ...toNewCode)
  expect(atCode).toMatchObject({ computer: 'new-phone-code', phone: 'intro', code: 'waiting' })
  const linked = after(atCode, ...scan)
  expect(linked).toMatchObject({ computer: 'new-phone-added', phone: 'added', code: 'scanned' })
  const listed = after(linked, press('phone-is-linked'))
  expect(taskOf(listed, 'computer')).toBe('devices-linked')
  const back = after(listed, press('back-to-login'))
  expect(back).toMatchObject({ computer: 'push-sent', phone: 'request' })
  expect(after(back, press('approve')).computer).toBe('signed-in')
})

test('a second new phone needs a code of its own', () => {
  const once = after(start, ...toDevices, ...toNewCode, ...scan, press('phone-is-linked'))
  expect(after(once, ...toNewCode)).toMatchObject({ computer: 'new-phone-code', code: 'waiting' })
})

test('a refresh at any step of a second new phone keeps its code waiting', () => {
  let state = after(start, ...toDevices, ...toNewCode, ...scan, press('phone-is-linked'))
  for (const action of toNewCode) {
    // What was typed and sent is gone after a refresh, and is done again.
    const again = action === toNewCode.at(-1) ? toNewCode.slice(2) : [action]
    state = after(reloaded(state), ...again)
  }
  expect(state).toMatchObject({ computer: 'new-phone-code', phone: 'intro', code: 'waiting' })
  expect(factsOf(reloaded(state)).has('code-waiting')).toBe(true)
})

test('a link that was sent is gone with the code that it stands for', () => {
  const sent = after(start, ...toDevices, ...toNewCode, press('email-me-link'))
  expect(factsOf(reloaded(sent)).has('link-to-open')).toBe(true)
  const away = reduce(sent, {
    type: 'open',
    route: routeFromFragment('#devices/approved', sent.flow),
  })
  expect(factsOf(away).has('link-to-open')).toBe(false)
  expect(after(away, press('open-link')).computer).toBe('devices')
  const anew = after(away, ...toNewCode)
  expect(factsOf(anew).has('link-sent')).toBe(false)
  expect(taskOf(anew, 'phone')).toBe('intro')
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
  expect(taskOf(after(at, press('back-to-devices')), 'computer')).toBe('devices')
})

test('other ways are answered kindly, and lead nowhere', () => {
  const at = after(start, press('other-options'), press('use-other'))
  expect(at).toMatchObject({ computer: 'other-options', hint: 'other-way' })
})

for (const digits of [2, 3, 6]) {
  test(`with Verified Push, ${digits} digits are typed before the list of devices opens`, () => {
    const asked = after(
      initialState(flow({ verifiedPush: digits })),
      ...toDevices.slice(0, 3),
      code(exampleCode(digits)),
    )
    expect(asked.phone).toBe('verify')
    expect(after(asked, press('verify-request')).computer).toBe('devices')
  })
}

test('a company that remembers browsers asks whose this one is', () => {
  const at = after(initialState(flow({ rememberDays: 30 })), press('open-request'))
  expect(after(at, press('approve')).computer).toBe('your-device')
  expect(after(at, press('approve'), press('my-device')).computer).toBe('signed-in')
})

test('what a company does not allow has no screen', () => {
  const { computer, detours, phone } = flow({ manageDevices: false, methods: ['push'] })
  expect([...computer, ...detours]).toEqual(['push-sent', 'signed-in', 'other-options'])
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
