import { z } from 'astro/zod'
import { either } from '../diagnostics/phrases.ts'
import { pastDay } from '../brand/day-fields.ts'
import { flowNames } from './flow-names.ts'

// What a function does shows when the script runs.
const action = z.custom((value) => typeof value === 'function')
const text = z.string().trim().min(1)
const distance = z.number().min(0)

const redaction = z.strictObject({
  selector: text.meta({ is: 'a text', example: "selector: '#code'" }),
  count: z.int().positive().optional().meta({ is: 'a whole number from 1', example: 'count: 1' }),
  reason: text.meta({ is: 'a text', example: "reason: 'a live code'" }),
})

const supplied = z.strictObject({
  // Beside the capture script, and nowhere else.
  file: z
    .string()
    .regex(/^[^/\\]+\.(?:png|webp|jpe?g)$/i)
    .meta({ is: 'the name of a picture beside capture.ts', example: "file: 'step.png'" }),
  checked: pastDay.meta({ example: "checked: '2026-11-20'" }),
  scale: z.number().positive().optional().meta({ is: 'a number above 0', example: 'scale: 2' }),
  boxes: z.record(z.string(), z.tuple([distance, distance, distance, distance])).meta({
    is: 'a group with x, y, width and height a label',
    example: 'boxes: { Continue: [8, 8, 90, 40] }',
  }),
})

const view = z
  .strictObject({
    screen: z
      .union([text, z.array(text)])
      .optional()
      .meta({ is: 'the name of a screen, or a list of names', example: "screen: 'email'" }),
    go: action
      .optional()
      .meta({ is: 'a function', example: "go: (context) => context.click('continue')" }),
    crop: action
      .optional()
      .meta({ is: 'a function', example: "crop: (context) => context.page.locator('main')" }),
    find: z.record(z.string(), action).optional().meta({
      is: 'a group of functions',
      example: "find: { continue: (context) => context.page.locator('#next') }",
    }),
    redact: z.array(redaction).optional().meta({
      is: 'a list of groups',
      example: "redact: [{ selector: '#code', reason: 'a live code' }]",
    }),
    supplied: supplied.optional().meta({
      is: 'a group in braces',
      example:
        "supplied: { file: 'step.png', checked: '2026-11-20', boxes: { Continue: [8, 8, 90, 40] } }",
    }),
  })
  .meta({ is: 'a group in braces', example: "'open-link': {}" })

const practice = z.strictObject({
  practice: z.enum(flowNames).meta({
    is: either(flowNames.map((flow) => `"${flow}"`)),
    example: `target: { practice: '${flowNames[0]}' }`,
  }),
})

const app = z.strictObject({
  address: z.url({ protocol: /^https?$/ }).meta({
    is: 'a web address',
    example: "target: { address: 'https://app.example.com/start' }",
  }),
  hosts: z
    .array(text)
    .optional()
    .meta({ is: 'a list of names of hosts', example: "hosts: ['app.example.com']" }),
  state: text.optional().meta({ is: 'the name of a file', example: "state: 'sign-in.json'" }),
})

/** The shape of a `capture.ts`, from what its target says it is. */
export function captureSchema(input: object): z.ZodType {
  const { target } = input as { target?: unknown }
  const elsewhere = typeof target === 'object' && target !== null && 'address' in target
  return z
    .strictObject({
      target: (elsewhere ? app : practice).meta({
        is: 'a group in braces',
        example: `target: { practice: '${flowNames[0]}' }`,
      }),
      views: z
        .record(z.string(), view)
        .meta({ is: 'a group in braces', example: "views: { 'open-link': {} }" }),
    })
    .meta({
      is: 'a capture script',
      example: `export default defineCapture({ target: { practice: '${flowNames[0]}' }, views: {} })`,
    })
}
