import type { Brand } from '../brand/brand.ts'
import type { FlowName } from '../guide/flow-names.ts'
import type { TakenNumber } from './example.ts'
import type { ComputerScreen, PhoneScreen } from './screen-names.ts'

/** The options of a brand that decide which screens a flow has, and in which order. */
export interface FlowSettings extends Pick<Brand, 'classic' | 'universal' | 'country'> {
  enrollment: Pick<Brand['enrollment'], 'start'>
  policy: Pick<Brand['policy'], 'methods' | 'verifiedPush' | 'rememberDays' | 'manageDevices'>
}

/** What the classic prompt asks first. */
export type Order = FlowSettings['classic']['order']

/** A flow as a company's people meet it: the screens of each device, in order. */
export interface Flow {
  name: FlowName
  /** How a company's people begin. */
  start: FlowSettings['enrollment']['start']
  /** Empty in the answer flow, which has no computer. */
  computer: readonly ComputerScreen[]
  /** Screens of the computer off the main path. */
  detours: readonly ComputerScreen[]
  phone: readonly PhoneScreen[]
  /** The screen that follows each of the computer's but the last. */
  next: Readonly<Partial<Record<ComputerScreen, ComputerScreen>>>
  /** The number of digits that a request asks for; 0 where a tap is enough. */
  digits: number
  /** The label of the country that is chosen in a list at first, and that the number belongs to. */
  country: string
  /** The number that its fields take. */
  number: TakenNumber
}
