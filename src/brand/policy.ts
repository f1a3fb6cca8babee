import { z } from 'astro/zod'
import { choices, count, telephoneKey } from './fields.ts'
import { methods } from './methods.ts'

/** Duo's two kinds of sign-in screens: today's, and the older one. */
export const prompts = ['universal', 'classic'] as const

/** A kind of sign-in screens. */
export type Prompt = (typeof prompts)[number]

/** How a company's people begin: from an e-mail, when they sign in, or either way. */
export const starts = ['email', 'sign-in', 'both'] as const

/** How a company's people begin. */
export type Start = (typeof starts)[number]

/** `false`, or a whole number within a range. */
const orNot = (from: number, to: number) =>
  z.union([z.literal(false), z.int().min(from).max(to)]).meta({ kind: 'number' })

/** What is written under `policy`. The defaults are Duo's own where it has one. */
export const policySchema = z
  .strictObject({
    /**
     * The ways to confirm a sign-in. `push` (a tap in the app), `passcode` (six digits in the app), `text` (a code by
     * text message), `call`, `security-key`, `built-in` (Touch ID, Face ID, Windows Hello), `token`. `push` is always
     * one of them, since the guides teach it.
     * In Duo's Admin Panel: Policies › Authentication methods.
     * @default ['push', 'passcode', 'text', 'call', 'security-key']
     */
    methods: choices(z.enum(methods), ['push']).default([
      'push',
      'passcode',
      'text',
      'call',
      'security-key',
    ]),
    /**
     * With Verified Push people type a number from the computer into the app: how many digits it has.
     * In Duo's Admin Panel: Policies › Authentication methods › Verified Duo Push.
     * @default false: a tap is enough
     */
    verifiedPush: orNot(2, 6)
      .default(false)
      .meta({ is: 'false or a number of digits from 2 to 6', example: '3' }),
    /**
     * For how many days Duo remembers a browser that a person says is theirs.
     * In Duo's Admin Panel: Policies › Remembered devices.
     * @default false: it does not
     */
    rememberDays: orNot(1, 365)
      .default(false)
      .meta({ is: 'false or a number of days from 1 to 365', example: '30' }),
    /**
     * Whether a new phone can take the account over from a backup.
     * In Duo's Admin Panel: Settings › Duo Mobile app › Instant Restore.
     * @default false
     */
    restore: z.boolean().default(false),
    /**
     * Whether people can add and remove their own phones.
     * In Duo's Admin Panel: Applications › the application › Self-service portal.
     * @default true
     */
    manageDevices: z.boolean().default(true),
    /**
     * The keys that a call asks for. Only with `call` among `methods`.
     * In Duo's Admin Panel: Settings › Phone calls.
     */
    callKeys: z
      .strictObject({
        /**
         * The key that lets the person in.
         * @default '1'
         */
        approve: telephoneKey.prefault('1'),
        /**
         * The key that reports a call nobody asked for.
         * @default '9'
         */
        report: telephoneKey.prefault('9'),
      })
      .prefault({})
      .meta({ example: '{ approve: "1", report: "9" }' }),
    /**
     * When Duo locks a person out.
     * In Duo's Admin Panel: Settings › Lockout and fraud.
     */
    lockOut: z
      .strictObject({
        /**
         * After so many failed tries in a row.
         * @default 10
         */
        after: count('tries').default(10),
        /**
         * For so many minutes.
         * @default until the help desk unlocks it
         */
        minutes: count('minutes').optional().meta({ example: '30' }),
      })
      .prefault({})
      .meta({ example: '{ after: 10, minutes: 30 }' }),
  })
  .prefault({})
  .meta({ example: '{ verifiedPush: 3 }' })
