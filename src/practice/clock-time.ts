import type { ScreenContext } from './context.ts'

/** The phone's own clock: the time of the request, as digits alone. */
export function clockTime({ label }: Pick<ScreenContext, 'label'>): string {
  return clockDigits(label('request-time'))
}

/** A time without what stands behind it, as in `9:41 AM`. */
export function clockDigits(time: string): string {
  return /\d+\D\d+/.exec(time)?.[0] ?? time
}
