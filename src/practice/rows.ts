import * as computerScreens from './computer-screens.ts'
import * as phoneScreens from './phone-screens.ts'
import type { ComputerRow, PhoneRow } from './row.ts'
import type { ComputerScreen, PhoneScreen, ScreenName } from './screen-names.ts'

/** The rows of the computer's screens. */
export const computerRows: Readonly<Record<ComputerScreen, ComputerRow>> = computerScreens

/** The rows of the phone's screens. */
export const phoneRows: Readonly<Record<PhoneScreen, PhoneRow>> = phoneScreens

/** Every row, by its screen. */
export const rows: Readonly<Record<ScreenName, ComputerRow | PhoneRow>> = {
  ...computerRows,
  ...phoneRows,
}

/** The row of a computer's screen; `undefined` in a flow without a computer. */
export function computerRow(screen: ComputerScreen): ComputerRow
export function computerRow(screen: ComputerScreen | undefined): ComputerRow | undefined
export function computerRow(screen: ComputerScreen | undefined): ComputerRow | undefined {
  return screen && computerRows[screen]
}

type ButtonsOf<Row> = Row extends { buttons: infer Buttons } ? keyof Buttons : never
type Screens = typeof computerScreens & typeof phoneScreens

/** The `data-press` of any button on a screen. */
export type ScreenControl = ButtonsOf<Screens[ScreenName]> & string
