import { exitCode } from '../diagnostics/diagnostic.ts'

/** From the worst: a secret outranks everything, and what a person wrote outranks the machine. */
const order: readonly number[] = [
  exitCode.secret,
  exitCode.wrong,
  exitCode.environment,
  exitCode.wouldChange,
]

/** The exit code of a command in which several things went wrong. */
export function worstExitCode(codes: readonly number[]): number {
  return order.find((code) => codes.includes(code)) ?? exitCode.fine
}
