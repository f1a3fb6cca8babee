import { z } from 'astro/zod'
import { day } from './day-fields.ts'
import { choices, text } from './fields.ts'
import { fitting } from './page-text.ts'

/** What is written under `home`. */
export const homeSchema = z
  .strictObject({
    /**
     * The large words at the top, of 60 characters at most, in one text or one a language.
     * @default the title of the set-up guide
     * @example { en: 'Set up Duo in ten minutes', es: 'Configure Duo en diez minutos' }
     */
    heading: fitting(60).optional().meta({ example: '"Set up Duo in ten minutes"' }),
    /**
     * The sentence below them, of 160 characters at most, in one text or one a language.
     * @default what people do from now on, with the number of steps and minutes
     */
    lead: fitting(160)
      .optional()
      .meta({ example: '"From May on you sign in with your phone, too."' }),
    /**
     * What people come for besides the set-up: guides by the names of their folders in `content/guides/`, in order.
     * The first six are on cards.
     * @default the guides that say so themselves
     * @example ['answer-a-duo-request', 'new-phone', 'lost-phone']
     */
    tasks: choices(text, ['new-phone', 'lost-phone'], 'Write each guide once.')
      .optional()
      .meta({ example: '["new-phone", "lost-phone"]', kind: 'guides' }),
    /** A line above everything else: an outage, a date, a change. */
    notice: z
      .strictObject({
        /** What it says, of 160 characters at most, in one text or one a language. */
        text: fitting(160).meta({ example: '"On Friday from 6 pm to 8 pm nobody can sign in."' }),
        /**
         * The last day on which it is shown.
         * @default until you take it away
         * @example '2027-01-31'
         */
        until: day.optional().meta({ example: '"2027-01-31"' }),
      })
      .optional()
      .meta({ example: '{ text: "On Friday nobody can sign in.", until: "2027-01-31" }' }),
  })
  .prefault({})
  .meta({ example: '{ heading: "Set up Duo in ten minutes" }' })

/** What is written under `guides`. */
export const guidesSchema = z
  .strictObject({
    /**
     * Guides that you do not publish, by the names of their folders in `content/guides/`. They leave the home page and
     * its search; where another guide leads to one, its words stay and "ask your help desk" follows, and
     * `npm run check` names each such place.
     * @default []: all are published
     * @example ['security-key', 'glossary']
     */
    hide: choices(text, ['security-key', 'glossary'], 'Write each guide once.', 0)
      .default([])
      .meta({ example: '["security-key", "glossary"]', kind: 'guides' }),
  })
  .prefault({})
  .meta({ example: '{ hide: ["security-key", "glossary"] }' })

/** Whether a notice of the brand file was for an earlier day than today. */
export function isOver(notice: { until?: string | undefined } | undefined): boolean {
  return notice?.until !== undefined && notice.until < new Date().toISOString().slice(0, 10)
}
