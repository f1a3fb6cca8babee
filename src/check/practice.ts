import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { shownFile } from '../guide/content-files.ts'
import { labelFileName } from '../guide/load.ts'
import { devices, type Device } from '../guide/outline.ts'
import { keysBelow } from '../i18n/translate.ts'
import { astroFiles, drawnWith } from '../practice/drawn-with.ts'
import type { Flow } from '../practice/flow.ts'
import { flowOf, flowsOf, ordersIn } from '../practice/flows.ts'
import { noArt, noDrawing, rowFile } from '../practice/missing.ts'
import type { ComputerRow, PhoneRow } from '../practice/row.ts'
import { computerRows, phoneRows } from '../practice/rows.ts'
import { saidIn } from '../practice/said.ts'
import type { CheckInput } from './check-input.ts'

type Input = Pick<CheckInput, 'brand' | 'places' | 'tables'>

/** What practice has: its screens, and the sentences that its page says. */
interface Practice extends Record<Device, Readonly<Record<string, ComputerRow | PhoneRow>>> {
  tasks: readonly string[]
  hints: readonly string[]
}

const ours: Practice = {
  computer: computerRows,
  phone: phoneRows,
  tasks: keysBelow('portal.tasks'),
  hints: keysBelow('portal.hints'),
}

/**
 * Every screen that a company's people rehearse has a place of its own, a drawing, words and a sentence that says what
 * to do. What one language lacks and another has, the rules for labels and messages tell.
 */
export function checkPractice(input: Input, practice: Practice = ours): Diagnostic[] {
  const flows = flowsOf(input.brand).map((name) => flowOf(name, input.brand))
  const screensOf = (device: Device): string[] => {
    const all = flows.flatMap(({ computer, detours, phone }): readonly string[] =>
      device === 'phone' ? phone : [...computer, ...detours],
    )
    return [...new Set(all)]
  }
  return [
    ...devices.flatMap((device) => [
      ...flows.flatMap((flow) => samePlaces(device, flow, input, practice)),
      ...screensOf(device).flatMap((screen) => undrawn(device, screen, input, practice)),
    ]),
    ...unsaid(flows, practice),
  ]
}

/** Two screens at one place of a flow: which of them comes first nobody has said. */
function samePlaces(
  device: Device,
  flow: Flow,
  { brand }: Input,
  practice: Practice,
): Diagnostic[] {
  const orders = ordersIn(practice[device], flow.name, brand)
  return orders.flatMap(({ screen, order }, index) => {
    const before = orders[index - 1]
    if (before?.order !== order) return []
    const next = orders.find((other) => other.order > order)
    return {
      code: 'screen-order-twice',
      at: { file: rowFile(device, screen), key: `flows.${flow.name}.order` },
      message: `The screens "${before.screen}" and "${screen}" have the same order ${order}.`,
      fix: next
        ? `Write a number between ${order} and ${next.order}, where "${next.screen}" comes.`
        : `Write a number above ${order}.`,
    }
  })
}

/** What the drawing of a screen needs and nobody has made. */
function undrawn(
  device: Device,
  screen: string,
  { places, tables }: Input,
  practice: Practice,
): Diagnostic[] {
  const row = practice[device][screen]
  if (!row) return []
  const { drawnBy = screen } = row
  const drawings = astroFiles(`screens/${device}`)
  if (!drawings.includes(drawnBy)) return [noDrawing(device, screen, drawnBy, drawings)]
  const { labels, art } = drawnWith(screen, row, `screens/${device}/${drawnBy}.astro`)
  const [language = 'en'] = Object.keys(tables)
  const file = shownFile(places, labelFileName(language as keyof typeof tables))
  const words = Object.values(tables)
  return [
    ...[...art]
      .filter((name) => !astroFiles('art').includes(name))
      .map((name) => noArt(name, rowFile(device, screen), astroFiles('art'))),
    ...[...labels]
      .filter((id) => !words.some((table) => Object.hasOwn(table, id)))
      .map((id) => ({
        code: 'label-missing',
        at: { file, key: id },
        message: `The practice screen "${screen}" shows the label "${id}", which no language has.`,
        fix: `Add a line such as "${id}: the words on the screen" here and in every other language.`,
      })),
  ]
}

/** Sentences that a reader is to be told and that no language has: practice would say nothing. */
function unsaid(flows: readonly Flow[], { tasks, hints }: Practice): Diagnostic[] {
  const said = flows.map(saidIn)
  const missing = (kind: 'tasks' | 'hints', known: readonly string[]): Diagnostic[] =>
    [...new Set<string>(said.flatMap((all) => [...all[kind]]))]
      .filter((id) => !known.includes(id))
      .map((id) => ({
        code: 'sentence-missing',
        at: { file: 'src/i18n/messages/en.json', key: `portal.${kind}.${id}` },
        message: `Practice is to say "${id}" to its reader, and no language has the sentence.`,
        fix: `Write "${id}": "${kind === 'tasks' ? 'What to do there.' : 'Why, and how to go on.'}" below portal.${kind} here and in every other language, then run npm run messages.`,
      }))
  return [...missing('tasks', tasks), ...missing('hints', hints)]
}
