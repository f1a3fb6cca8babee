import { z } from 'astro/zod'
import { dayAhead, impossibleDay } from '../diagnostics/days.ts'
import { addIssue } from './fields.ts'

/** A day of the calendar, as year-month-day. */
export const day = z
  .string()
  .superRefine((value, ctx) => {
    if (!/^\d{4}-\d\d-\d\d$/.test(value)) return addIssue(ctx)
    const wrong = impossibleDay(value)
    if (wrong) addIssue(ctx, wrong)
  })
  .meta({ is: 'a date as year-month-day', kind: 'date', format: 'date' })

/** A day that somebody says has been. */
export const pastDay = day.superRefine((value, ctx) => {
  const wrong = impossibleDay(value) ? undefined : dayAhead(value)
  if (wrong) addIssue(ctx, wrong)
})
