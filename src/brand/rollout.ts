import { z } from 'astro/zod'
import type { Localized } from './brand.ts'
import { day } from './day-fields.ts'
import { addIssueAt } from './fields.ts'
import { fitting } from './page-text.ts'

/** The days of a roll-out, each as year-month-day. What is left out in the brand file and has a default is filled in. */
export interface Rollout {
  /** From this day on people can set up Duo. */
  opens: string
  /** On this day who has not set up is reminded. Pages don't say it. */
  reminder?: string | undefined
  /** From this day on everybody needs Duo to sign in. */
  required: string
  /** From this day on nobody can set up without the help desk. */
  closed?: string | undefined
  /** Groups with days of their own, in the order of the file; none where all have the same. */
  waves: Wave[]
}

/** A group of people that takes its turn in a roll-out. */
export interface Wave {
  name: Localized
  opens: string
  required: string
}

const wave = z
  .strictObject({
    /** Who they are, in one text of 60 characters at most, or one a language. */
    name: fitting(60).meta({ example: '"Head office"' }),
    /**
     * From this day on they can set up Duo.
     * @default `opens` of the roll-out
     */
    opens: day.optional().meta({ example: '"2027-02-08"' }),
    /** From this day on they need it to sign in. */
    required: day.meta({ example: '"2027-02-15"' }),
  })
  .meta({ is: 'a group in braces', example: '{ name: "Head office", required: "2027-02-15" }' })

/** What is written under `rollout`. */
export const rolloutSchema = z
  .strictObject({
    /**
     * From this day on people can set up Duo.
     * @example '2027-02-02'
     */
    opens: day.meta({ example: '"2027-02-02"' }),
    /**
     * On this day who has not set up is reminded. Pages do not say it.
     * @default no reminder
     * @example '2027-02-22'
     */
    reminder: day.optional().meta({ example: '"2027-02-22"' }),
    /**
     * From this day on everybody needs Duo to sign in.
     * @example '2027-03-01'
     */
    required: day.meta({ example: '"2027-03-01"' }),
    /**
     * From this day on nobody can set it up without the help desk.
     * @default not said
     * @example '2027-04-01'
     */
    closed: day.optional().meta({ example: '"2027-04-01"' }),
    /**
     * Groups that take turns, each with its `name` (one text or one a language), the day it is `required` from, and
     * the day it `opens` where that is not the first. The roll-out's own days are then the first and the last of all.
     * @default []: everybody at once
     * @example [{ name: 'Head office', required: '2027-02-15' }, { name: 'Shops', opens: '2027-02-15', required: '2027-03-01' }]
     */
    waves: z
      .array(wave)
      .default([])
      .meta({ example: '[{ name: "Head office", required: "2027-02-15" }]' }),
  })
  .superRefine(
    ({ opens, reminder, required, closed, waves }, ctx) => {
      const order = [
        { key: 'opens', on: opens },
        { key: 'reminder', on: reminder },
        { key: 'required', on: required },
        { key: 'closed', on: closed },
      ].flatMap(({ key, on }) => (on === undefined ? [] : [{ key, on }]))
      for (const [index, { key, on }] of order.entries()) {
        const before = order[index - 1]
        if (before === undefined || on >= before.on) continue
        addIssueAt(ctx, [key], tooEarly(on, `${before.key}, ${before.on}`, order.map(keyOf)))
      }
      for (const [index, each] of waves.entries()) {
        const at = ['waves', index]
        const its = each.opens ?? opens
        if (its < opens) {
          const first = `the first day of the roll-out, ${opens}`
          addIssueAt(ctx, [...at, 'opens'], {
            ...tooEarly(its, first),
            fix: 'Write a later day, or make rollout.opens the day on which the first group begins.',
          })
        }
        if (each.required < its) {
          addIssueAt(ctx, [...at, 'required'], tooEarly(each.required, `opens, ${its}`))
        }
        if (each.required > required) {
          addIssueAt(ctx, [...at, 'required'], {
            code: 'days-out-of-order',
            message: `${each.required} is after the day on which everybody needs Duo, ${required}.`,
            fix: 'Write an earlier day, or make rollout.required the day of the last group.',
          })
        }
      }
    },
    // Days that are none are told of first.
    { when: ({ issues }) => issues.length === 0 },
  )
  .transform((rollout): Rollout => {
    const waves = rollout.waves.map((each) => ({ ...each, opens: each.opens ?? rollout.opens }))
    return { ...rollout, waves }
  })
  .optional()
  .meta({ example: '{ opens: "2027-02-02", required: "2027-03-01" }' })

const keyOf = ({ key }: { key: string }): string => key

function tooEarly(on: string, before: string, order: readonly string[] = ['opens', 'required']) {
  return {
    code: 'days-out-of-order',
    message: `${on} is before ${before}.`,
    fix: `Write the days in their order: ${order.join(', ')}.`,
  }
}
