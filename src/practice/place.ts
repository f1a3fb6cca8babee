import type { ComputerScreen, Course, PhoneScreen, System } from './screens.ts'

/** Where a reader is: all that an address may hold. Never a value that somebody typed. */
export interface Place {
  /** Unset in the answer flow, which has no computer. */
  computer?: ComputerScreen
  phone: PhoneScreen
  system: System
}

/** Where a rehearsal begins. */
export function firstPlace({ computer, phone }: Course): Place {
  const [first] = computer
  // Every course has a phone.
  return { ...(first ? { computer: first } : {}), phone: phone[0]!, system: 'ios' }
}

/** The fragment of a place, without `#`: `activate/scan`, `install/store-android/android`, `request`. */
export function placeToFragment({ computer, phone, system }: Place): string {
  return [computer, phone, system === 'android' ? system : undefined].filter(Boolean).join('/')
}

/**
 * The place of a fragment, with or without `#`. Whatever is not the name of a screen of the flow is
 * passed over, so that an old or mistyped address leads to the first screen instead of nowhere.
 */
export function placeFromFragment(fragment: string, course: Course): Place {
  const parts = fragment.replace(/^#/, '').split('/')
  const first = firstPlace(course)
  const system = parts.includes('android') || parts.includes('store-android') ? 'android' : 'ios'
  const computer = course.computer.find((screen) => parts.includes(screen))
  const phone = course.phone.find((screen) => parts.includes(screen))
  const inStore = first.phone.startsWith('store-')
  return {
    ...first,
    ...(computer ? { computer } : {}),
    phone: phone ?? (inStore ? `store-${system}` : first.phone),
    system,
  }
}
