import { z } from 'astro/zod'
import { pageAddress } from './address-fields.ts'
import { pastDay } from './day-fields.ts'
import { email } from './fields.ts'
import { fitting } from './page-text.ts'

/** What is written under `accessibility`. */
export const accessibilitySchema = z
  .strictObject({
    /**
     * The address of your own statement, if your company has one that holds for this guide. The foot then links to it,
     * and no page is made.
     * @default a page that says how the guide is tested, what is known not to work well, and who helps
     * @example 'https://www.example.com/accessibility'
     */
    page: pageAddress.optional().meta({ example: '"https://www.example.com/accessibility"' }),
    /**
     * The e-mail address of who answers questions about accessibility. Often it stands in the statement on your
     * company's website.
     * @default the help desk
     * @example 'accessibility@example.com'
     */
    email: email.optional().meta({ example: '"accessibility@example.com"' }),
    /**
     * The day on which somebody of your company last read the statement and found it true.
     * @default no date is said
     * @example '2026-12-01'
     */
    prepared: pastDay.optional().meta({ example: '"2026-12-01"' }),
    /**
     * Who hears a complaint about an answer that did not help, where a law names somebody: the `text` of the link (one or
     * one a language) and its `url`. The statement on your company's website names it.
     * @default nobody is named
     * @example { text: 'the Equality Advisory and Support Service', url: 'https://www.equalityadvisoryservice.com' }
     */
    enforcement: z
      .strictObject({
        /** What they are called, as it reads after "complain to", in one text or one a language. */
        text: fitting(100).meta({ example: '"the ombudsman"' }),
        /** The address of their page. */
        url: pageAddress.meta({ example: '"https://www.example.com/ombudsman"' }),
      })
      .optional()
      .meta({ example: '{ text: "the ombudsman", url: "https://www.example.com/ombudsman" }' }),
  })
  .prefault({})
  .meta({ example: '{ prepared: "2026-12-01" }' })
