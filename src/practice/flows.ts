import type { Brand } from '../brand/brand.ts'
import { countryLabel } from '../brand/countries.ts'
import type { Prompt } from '../brand/policy.ts'
import { flowNames, type FlowName } from '../guide/flow-names.ts'
import { takenNumber } from './example.ts'
import type { Flow, FlowSettings } from './flow.ts'
import { unlinked } from './kinds.ts'
import type { ComputerRow, InFlow, PhoneRow, PickTask } from './row.ts'
import { computerRows, phoneRows } from './rows.ts'
import type { ComputerScreen, PhoneScreen } from './screen-names.ts'

/** The properties of a flow, which its screens may override. */
interface FlowRow {
  /** The prompt whose users meet the flow; everybody if unset. */
  prompt?: Prompt
  /** The first screen that Duo itself shows, by which a reader recognizes the prompt, and the label of its title. */
  knownBy?: { screen: ComputerScreen; title: string }
  /** What the phone can show beside the computer; anything if unset. */
  phones?: readonly PhoneScreen[]
  /** The task beside the phone while the computer does not need it. */
  phoneTask?: PickTask
}

const phoneTask: PickTask = (own, { code, installed }) => {
  // After the scan, the phone's screens no longer depend on the computer.
  if (code === 'scanned') return own
  return installed ? 'phone-is-early' : 'phone-can-wait'
}

/** Every flow that a reader can rehearse. */
export const flows: Record<FlowName, FlowRow> = {
  universal: {
    prompt: 'universal',
    knownBy: { screen: 'hello', title: 'hello-title' },
    phones: unlinked,
    phoneTask,
  },
  classic: {
    prompt: 'classic',
    knownBy: { screen: 'welcome', title: 'welcome-title' },
    phoneTask,
  },
  // Signing in later on is drawn with the Universal Prompt's screens only.
  'sign-in': { prompt: 'universal', phones: ['lock', 'added', 'approved'] },
  answer: {},
}

/** The screen by which a reader recognizes a prompt, in the flow that rehearses it. */
export function knownBy(
  prompt: Prompt,
): { flow: FlowName; screen: ComputerScreen; title: string } | undefined {
  const flow = flowNames.find((name) => flows[name].prompt === prompt && flows[name].knownBy)
  const known = flow && flows[flow].knownBy
  return known && { flow, ...known }
}

/** The flows of a company, without those of prompts that its people never meet. */
export function flowsOf({ prompts }: Pick<Brand, 'prompts'>): FlowName[] {
  return flowNames.filter((name) => {
    const { prompt } = flows[name]
    return prompt === undefined || prompts.includes(prompt)
  })
}

/** A flow as the people of a company meet it. */
export function flowOf(name: FlowName, settings: FlowSettings): Flow {
  const inFlow = screensOf(computerRows, name, settings)
  const computer = inFlow.filter((screen) => !computerRows[screen].flows[name]?.detour)
  const detours = inFlow.filter((screen) => !computer.includes(screen))
  const next: Partial<Record<ComputerScreen, ComputerScreen>> = {}
  for (const [index, screen] of computer.entries()) {
    const after = computer[index + 1]
    if (after) next[screen] = after
  }
  for (const screen of detours) {
    const after = metFrom(computerRows[screen].flows[name]?.next, name, inFlow, settings)
    if (after) next[screen] = after
  }
  return {
    name,
    start: settings.enrollment.start,
    computer,
    detours,
    phone: screensOf(phoneRows, name, settings),
    next,
    digits: settings.policy.verifiedPush || 0,
    country: countryLabel(settings.country),
    number: takenNumber(settings.country),
  }
}

type Rows<Name extends string> = Record<Name, Pick<ComputerRow | PhoneRow, 'flows'>>

/** The screens of a device that a company's people meet in a flow, in order, with the number of their place. */
export function ordersIn<Name extends string>(
  rows: Rows<Name>,
  flow: FlowName,
  settings: FlowSettings,
): { screen: Name; order: number }[] {
  const entries = (Object.keys(rows) as Name[]).flatMap((screen) => {
    const at = rows[screen].flows[flow]
    return at && (at.if?.(settings) ?? true) ? [{ screen, order: orderOf(at, settings) }] : []
  })
  return entries.sort((a, b) => a.order - b.order)
}

function screensOf<Name extends string>(...of: Parameters<typeof ordersIn<Name>>): Name[] {
  return ordersIn(...of).map(({ screen }) => screen)
}

function orderOf({ order }: InFlow, settings: FlowSettings): number {
  return typeof order === 'number' ? order : order(settings)
}

/** A screen, or the first after it that a company's people meet. */
function metFrom(
  screen: ComputerScreen | undefined,
  flow: FlowName,
  met: readonly ComputerScreen[],
  settings: FlowSettings,
): ComputerScreen | undefined {
  const at = screen && computerRows[screen].flows[flow]
  if (!at) return undefined
  const from = orderOf(at, settings)
  return met.find((other) => orderOf(computerRows[other].flows[flow] ?? at, settings) >= from)
}
