import { checkInputOf, loadProject } from '../scripts/project.ts'
import type { CheckInput } from '../src/check/check-input.ts'
import type { Project } from '../src/guide/load.ts'

// What is shipped, read once for all tests of a worker: who changes something of it makes a copy.

let project: Promise<Project> | undefined
let input: Promise<CheckInput> | undefined

/** The shipped brand with all its guides. */
export function shippedProject(): Promise<Project> {
  return (project ??= loadProject())
}

/** What the rules look at. */
export function shippedInput(): Promise<CheckInput> {
  return (input ??= shippedProject().then(checkInputOf))
}
