/** The ways to confirm a sign-in that a company can allow. */
export const methods = [
  'push',
  'passcode',
  'text',
  'call',
  'security-key',
  'built-in',
  'token',
] as const

/** A way to confirm a sign-in. */
export type Method = (typeof methods)[number]

/** Whether Duo offers to add a second way at the end of the set-up; the app has been added by then. */
export function hasSecondWay(allowed: readonly Method[]): boolean {
  return (['text', 'call', 'security-key', 'built-in'] as const).some((way) =>
    allowed.includes(way),
  )
}
