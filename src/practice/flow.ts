import type { Brand } from '../brand/brand.ts'
import type { FlowName } from '../guide/flow-names.ts'
import type { ComputerScreen, PhoneScreen } from './screen-names.ts'

/** What of a brand decides a flow: the order of its screens, where its people begin, what they may do. */
export interface FlowSettings extends Pick<Brand, 'classic' | 'universal'> {
  enrollment: Pick<Brand['enrollment'], 'start'>
  policy: Pick<Brand['policy'], 'methods' | 'verifiedPush' | 'rememberDays' | 'manageDevices'>
}

/** What the classic prompt asks first. */
export type Order = FlowSettings['classic']['order']

/** A flow as one company's people meet it: the screens of each device, in order. */
export interface Flow {
  name: FlowName
  /** How a company's people begin. */
  start: FlowSettings['enrollment']['start']
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
