import { z } from 'astro/zod'
import { addIssue } from './fields.ts'
import type { IssueNote } from './fields.ts'
import { methods } from './methods.ts'
import type { Method } from './methods.ts'

/** The two kinds of sign-in screens that Duo has: today's, and the one before it. */
export const prompts = ['universal', 'classic'] as const

/** A kind of sign-in screens. */
export type Prompt = (typeof prompts)[number]

/** What a company lets its people do, complete. `input.ts` explains each. */
export interface Policy {
  methods: Method[]
  /** How many digits a Verified Push asks for; `false` where a tap is enough. */
  verifiedPush: number | false
  /** For how many days a browser is remembered; `false` where it is not. */
  rememberDays: number | false
  restore: boolean
  manageDevices: boolean
  callKeys: { approve: string; report: string }
  lockOut: { after: number; minutes?: number }
}

/** A list of choices, none of them twice, and at least one. */
export function choices<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.array(z.enum(words)).superRefine((list, ctx) => {
    const twice = list.find((word, index) => list.indexOf(word) !== index)
    const fix = `Example: ["${words[0]}"]`
    if (list.length === 0) addIssue(ctx, { said: { message: 'The list is empty.', fix } })
    if (twice !== undefined) {
      addIssue(ctx, { said: { message: `"${twice}" is there twice.`, fix: 'Write it once.' } })
    }
  })
}

/** A key of a telephone. */
const telephoneKey = z
  .union([z.string(), z.int()])
  .transform(String)
  .refine((key) => /^[0-9*#]$/.test(key))

/** `false`, or a whole number in a range. */
const orNot = (from: number, to: number) => z.union([z.literal(false), z.int().min(from).max(to)])

/** What a person may write under `policy`, with every default. Duo's own where it has one. */
export const policySchema = z
  .strictObject({
    methods: choices(methods).default(['push', 'passcode', 'text', 'call', 'security-key']),
    verifiedPush: orNot(2, 6).default(false),
    rememberDays: orNot(1, 365).default(false),
    restore: z.boolean().default(false),
    manageDevices: z.boolean().default(true),
    callKeys: z
      .strictObject({ approve: telephoneKey.default('1'), report: telephoneKey.default('9') })
      .prefault({}),
    lockOut: z
      .strictObject({
        after: z.int().positive().default(10),
        minutes: z.int().positive().optional(),
      })
      .prefault({}),
  })
  .prefault({})

/** Options as they are written: what hangs together is looked at before defaults are filled in. */
interface Written {
  prompts: unknown
  policy: Record<string, unknown>
  classic: unknown
  universal: unknown
}

/** A combination of options that no company can have. */
interface Contradiction extends IssueNote {
  path: string[]
}

/** What is written and cannot be true together, each with what to write instead. */
export function contradictions({
  prompts: shown,
  policy,
  classic,
  universal,
}: Written): Contradiction[] {
  const has = (list: unknown, word: string): boolean => !Array.isArray(list) || list.includes(word)
  const allowed = policy.methods
  const found: Contradiction[] = []
  const add = (path: string[], message: string, fix: string): void => {
    found.push({ path, said: { message, fix } })
  }
  if (!has(allowed, 'push')) {
    add(
      ['policy', 'methods'],
      '"push" is missing, and the guides teach people to confirm with a tap in the app.',
      'Add "push".',
    )
  } else if (isGroup(policy.callKeys) && !has(allowed, 'call')) {
    add(
      ['policy', 'callKeys'],
      'These are keys for calls, and calls are not among your methods.',
      'Add "call" to policy.methods, or delete callKeys.',
    )
  }
  if (isGroup(classic) && !has(shown ?? ['universal'], 'classic')) {
    add(
      ['classic'],
      'This is about the classic prompt, and your people do not see it.',
      'Write prompts: ["classic"], or delete classic.',
    )
  }
  if (isGroup(universal) && !has(shown, 'universal')) {
    add(
      ['universal'],
      'This is about the Universal Prompt, and your people do not see it.',
      'Add "universal" to prompts, or delete universal.',
    )
  }
  return found
}

/** Whether a group was written, and not something else in its place: that has a sentence of its own. */
function isGroup(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}
