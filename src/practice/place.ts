import {
  computerScreens,
  phoneScreens,
  type ComputerScreen,
  type Flow,
  type Order,
  type PhoneScreen,
  type System,
} from './screens.ts'

/** Where a reader is: all that an address may hold. Never a value that somebody typed. */
export interface Place {
  /** Unset in the answer flow, which has no computer. */
  computer?: ComputerScreen
  phone: PhoneScreen
  system: System
}

/** Where a rehearsal begins. */
export function firstPlace(flow: Flow, order: Order): Place {
  return flow === 'classic'
    ? { computer: computerScreens(flow, order)[0], phone: 'store-ios', system: 'ios' }
    : { phone: 'lock', system: 'ios' }
}

/** The fragment of a place, without `#`: `activate/scan`, `install/store-android/android`, `request`. */
export function placeToFragment({ computer, phone, system }: Place): string {
  return [computer, phone, system === 'android' ? system : undefined].filter(Boolean).join('/')
}

/**
 * The place of a fragment, with or without `#`. Whatever is not the name of a screen of the flow is
 * passed over, so that an old or mistyped address leads to the first screen instead of nowhere.
 */
export function placeFromFragment(fragment: string, flow: Flow, order: Order): Place {
  const parts = fragment.replace(/^#/, '').split('/')
  const first = firstPlace(flow, order)
  const system = parts.includes('android') || parts.includes('store-android') ? 'android' : 'ios'
  const computer = computerScreens(flow, order).find((screen) => parts.includes(screen))
  const phone = phoneScreens(flow).find((screen) => parts.includes(screen))
  return {
    computer: computer ?? first.computer,
    phone: phone ?? (first.phone === 'lock' ? 'lock' : `store-${system}`),
    system,
  }
}
