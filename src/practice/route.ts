import type { Flow } from './flow.ts'
import type { ComputerScreen, PhoneScreen } from './screen-names.ts'

/** The system of the practice phone. */
export type System = 'ios' | 'android'

/** The story of a request: the reader has just signed in, or somebody else has. */
export type Story = 'yours' | 'not-yours'

/** Where a reader is: all that the address may hold, and never what somebody typed. */
export interface PracticeRoute {
  /** Unset in the answer flow, which has no computer. */
  computer?: ComputerScreen
  phone: PhoneScreen
  system: System
  /** Whether the phone has the app. */
  installed: boolean
  /** Whether the link that stands in for the code is on its way. */
  linkSent: boolean
  story: Story
}

/** The words in an address that are not names of screens. */
export const routeWords: readonly string[] = ['android', 'installed', 'link-sent', 'not-yours']

/** The start of a flow, on a phone of a kind. */
export function firstRoute({ computer, phone }: Flow, system: System): PracticeRoute {
  const [first] = computer
  return {
    ...(first ? { computer: first } : {}),
    // Every flow has a phone.
    phone: onSystem(phone[0]!, system),
    system,
    installed: false,
    linkSent: false,
    story: 'yours',
  }
}

/**
 * The fragment of a route, without `#`: `activate/scan`, `install/store-android/android/installed`,
 * `request/not-yours`. It leaves out what follows from the screens.
 */
export function routeToFragment(route: PracticeRoute): string {
  const { computer, phone, system, installed, linkSent, story } = route
  const words = [
    system === 'android' && system,
    installed && isStore(phone) && 'installed',
    linkSent && 'link-sent',
    story === 'not-yours' && story,
  ]
  return [computer, phone, ...words].filter(Boolean).join('/')
}

/**
 * The route of a fragment, with or without `#`. Unknown words are ignored, so that an old or mistyped address leads to
 * the first screen.
 * @param usual the reader's own kind of phone, where the fragment says none
 */
export function routeFromFragment(
  fragment: string,
  flow: Flow,
  usual: System = 'ios',
): PracticeRoute {
  const parts = fragment.replace(/^#/, '').split('/')
  const says = (system: System): boolean =>
    parts.includes(system) || parts.includes(`store-${system}`)
  const system = says('android') ? 'android' : says('ios') ? 'ios' : usual
  const first = firstRoute(flow, system)
  const computers = [...flow.computer, ...flow.detours]
  const computer = computers.find((screen) => parts.includes(screen))
  const phone = flow.phone.find((screen) => parts.includes(screen))
  return {
    ...first,
    ...(computer ? { computer } : {}),
    phone: phone ?? first.phone,
    installed: parts.includes('installed'),
    linkSent: parts.includes('link-sent'),
    story: parts.includes('not-yours') ? 'not-yours' : 'yours',
  }
}

/** Whether the phone shows its app store. */
export function isStore(phone: PhoneScreen): boolean {
  return phone.startsWith('store-')
}

/** The same screen on the other system; only the stores differ. */
export function onSystem(phone: PhoneScreen, system: System): PhoneScreen {
  return isStore(phone) ? `store-${system}` : phone
}
