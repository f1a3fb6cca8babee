import { z } from 'astro/zod'
import { flows } from './rehearsal.ts'

// What a function does shows when the walk is walked.
const action = z.custom((value) => typeof value === 'function')
const text = z.string().trim().min(1)
const distance = z.number().min(0)

const redaction = z.strictObject({
  selector: text,
  count: z.int().positive().optional(),
  reason: text,
})

const supplied = z.strictObject({
  // Beside the walk, and nowhere else.
  file: z.string().regex(/^[^/\\]+\.(?:png|webp|jpe?g)$/i),
  checked: z.iso.date(),
  scale: z.number().positive().optional(),
  boxes: z.record(z.string(), z.tuple([distance, distance, distance, distance])),
})

const view = z.strictObject({
  go: action.optional(),
  crop: action.optional(),
  find: z.record(z.string(), action).optional(),
  redact: z.array(redaction).optional(),
  supplied: supplied.optional(),
})

const practice = z.strictObject({ practice: z.enum(flows) })

const app = z.strictObject({
  address: z.url({ protocol: /^https?$/ }),
  hosts: z.array(text).optional(),
  state: text.optional(),
})

/** The shape of a `capture.ts`, from what its target says it is. */
export function walkSchema(input: object): z.ZodType {
  const { target } = input as { target?: unknown }
  const elsewhere = typeof target === 'object' && target !== null && 'address' in target
  return z.strictObject({ target: elsewhere ? app : practice, views: z.record(z.string(), view) })
}
