import type { ComputerScreen, Course, PhoneScreen, System } from './screens.ts'

/** What comes before a request: `yours` where the reader has just signed in, `not-yours` where nobody they know has. */
export type Story = 'yours' | 'not-yours'

/** Where a reader is: all that an address may hold. Never a value that somebody typed. */
export interface Place {
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

/** Where a rehearsal begins. */
export function firstPlace({ computer, phone }: Course): Place {
  const [first] = computer
  return {
    ...(first ? { computer: first } : {}),
    // Every course has a phone.
    phone: phone[0]!,
    system: 'ios',
    installed: false,
    linkSent: false,
    story: 'yours',
  }
}

/**
 * The fragment of a place, without `#`: `activate/scan`, `install/store-android/android/installed`,
 * `request/not-yours`. What the screens say by themselves is not said again.
 */
export function placeToFragment(place: Place): string {
  const { computer, phone, system, installed, linkSent, story } = place
  const words = [
    system === 'android' && system,
    installed && isStore(phone) && 'installed',
    linkSent && 'link-sent',
    story === 'not-yours' && story,
  ]
  return [computer, phone, ...words].filter(Boolean).join('/')
}

/**
 * The place of a fragment, with or without `#`. Whatever is not the name of a screen of the flow is
 * passed over, so that an old or mistyped address leads to the first screen instead of nowhere.
 */
export function placeFromFragment(fragment: string, course: Course): Place {
  const parts = fragment.replace(/^#/, '').split('/')
  const first = firstPlace(course)
  const system = parts.includes('android') || parts.includes('store-android') ? 'android' : 'ios'
  const computers = [...course.computer, ...course.aside]
  const computer = computers.find((screen) => parts.includes(screen))
  const phone = course.phone.find((screen) => parts.includes(screen))
  return {
    ...first,
    ...(computer ? { computer } : {}),
    phone: phone ?? (isStore(first.phone) ? `store-${system}` : first.phone),
    system,
    installed: parts.includes('installed'),
    linkSent: parts.includes('link-sent'),
    story: parts.includes('not-yours') ? 'not-yours' : 'yours',
  }
}

/** Whether the phone still shows its store. */
export function isStore(phone: PhoneScreen): boolean {
  return phone.startsWith('store-')
}
