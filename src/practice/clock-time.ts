import type { ScreenContext } from './context.ts'

/** The phone's own clock: the time of the request, as digits alone. */
export function clockTime({ label }: Pick<ScreenContext, 'label'>): string {
  const time = label('request-time')
  return /\d+\D\d+/.exec(time)?.[0] ?? time
}
