import type { Start } from '../brand/policy.ts'
import type { Method } from '../brand/methods.ts'
import type { FlowName } from '../guide/flow-names.ts'
import type { ComputerScreen, PhoneScreen } from './screen-names.ts'

/** The order of the classic flow: `type-first` asks for the phone type first. */
export type Order = 'type-first' | 'number-first'

/** What of a brand decides a flow: the order of its screens, where its people begin, what they may do. */
export interface FlowSettings {
  classic: { order: Order }
  universal: { checksNumber: boolean }
  enrollment: { start: Start }
  policy: {
    methods: readonly Method[]
    verifiedPush: number | false
    rememberDays: number | false
    manageDevices: boolean
  }
}

/** A flow as one company's people meet it: the screens of each device, in order. */
export interface Flow {
  name: FlowName
  /** How a company's people begin. */
  start: Start
  /** Empty in the answer flow, which needs no computer. */
  computer: readonly ComputerScreen[]
  /** Screens of the computer beside the main way. */
  detours: readonly ComputerScreen[]
  phone: readonly PhoneScreen[]
  /** The screen that follows each of the computer's; none for the last. */
  next: Readonly<Partial<Record<ComputerScreen, ComputerScreen>>>
  /** How many digits a request asks for; 0 where a tap is enough. */
  digits: number
}
