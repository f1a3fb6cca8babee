import type { HandrailError } from '../diagnostics/diagnostic.ts'
import type { Device } from '../guide/outline.ts'
import type { Job, Outcome, Plan } from './plan.ts'

/** What a capture thread is given when it starts. */
export interface ThreadData {
  plan: Plan
  /** The address of the browser that the main thread has launched for it. */
  endpoint: string
}

/** What became of one view of a job. */
export interface ViewReport {
  name: string
  outcome: Outcome
}

/** One thing that went wrong, as a finished sentence without secrets, and the exit code that goes with it. */
export interface Failure {
  text: string
  exitCode: number
  /** What is wrong, as code tells it. */
  codes: string[]
}

/**
 * An error as it is told; a class does not survive the way from one thread to another.
 * @param clean takes secrets out of its text
 */
export function asFailure(
  { message, exitCode, diagnostics }: HandrailError,
  clean = (text: string): string => text,
): Failure {
  return { text: clean(message), exitCode, codes: diagnostics.map(({ code }) => code) }
}

/** A picture that differs from the one on disk: both have been verified. */
export interface Change {
  name: string
  /** Of one of our own screens: the device that pages draw around it. */
  device?: Device
  before: Uint8Array
  after: Uint8Array
}

/** What a finished job came to. */
export interface JobResult {
  failures: Failure[]
  changes: Change[]
}

/** What the main thread says to a capture thread: the job to do next. */
export type Assignment = Job

/** What a capture thread says to the main thread. */
export type ThreadMessage =
  | ({ kind: 'view' } & ViewReport)
  /** From here on the thread writes files, and is not to be ended for being late. */
  | { kind: 'writing' }
  | ({ kind: 'done' } & JobResult)
  /** The browser has ended or crashed: no fault of the script's. */
  | { kind: 'browser ended' }
