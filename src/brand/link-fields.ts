import { z } from 'astro/zod'
import { readAddress } from './address-fields.ts'
import { addIssue, addIssueAt, lineOfText } from './fields.ts'
import { fitting } from './page-text.ts'

/** How an address begins that opens a chat or a telephone. */
const opening = ['msteams:', 'slack:', 'tel:']

/** A web address, or one that opens a chat or a telephone. A script can be none of these. */
const helpAddress = lineOfText(2000)
  .superRefine((value, ctx) => {
    const scheme = /^[a-z][a-z0-9+.-]*:(?![\d/]*$)/i.exec(value)?.[0].toLowerCase()
    if (scheme === undefined || /^https?:$/.test(scheme)) return void readAddress(value, ctx)
    if (!opening.includes(scheme)) {
      return addIssue(ctx, {
        code: 'other-scheme',
        message: `An address that begins with ${scheme} is not let through.`,
        fix: `Write one that begins with https:, ${opening.join(', ')}. An e-mail address belongs in support.email.`,
      })
    }
    const isRight = scheme === 'tel:' ? /^tel:\+?[\d().-]{3,}$/i : /^\w+:\/[^\s]+$/
    if (!isRight.test(value)) addIssue(ctx)
  })
  .meta({ is: 'an address of a chat, a telephone or a page' })

/** A web address, or where a page or a file of this site is. */
const footAddress = lineOfText(2000)
  .superRefine((value, ctx) => {
    if (/^\/(?![/\\])[^\s\\]*$/.test(value)) return
    readAddress(value, ctx)
  })
  .meta({ is: 'a web address, or one of this site that begins with /' })

/** A list of links, at most so many. */
function links(
  url: z.ZodType<string, string>,
  most: number,
  example: { text: string; url: string },
) {
  const link = z
    .strictObject({
      text: fitting(40).meta({ example: `"${example.text}"` }),
      url: url.meta({ example: `"${example.url}"` }),
    })
    .meta({ is: 'a group in braces', example: JSON.stringify(example) })
  return z
    .array(link)
    .superRefine((list, ctx) => {
      if (list.length <= most) return
      addIssueAt(ctx, [most], {
        code: 'too-many-links',
        message: `There are ${list.length} links, and ${most} fit.`,
        fix: 'Leave the others out, or collect them on a page of yours.',
      })
    })
    .default([])
}

/** Further ways to reach the help desk: a chat, a portal. */
export const helpLinks = links(helpAddress, 4, {
  text: 'Chat with us',
  url: 'https://chat.example.com',
}).meta({ example: '[{ text: "Chat with us", url: "https://chat.example.com" }]' })

/** What a company's pages have to link to at their foot. */
export const footLinks = links(footAddress, 8, {
  text: 'Privacy',
  url: 'https://www.example.com/privacy',
}).meta({ example: '[{ text: "Privacy", url: "https://www.example.com/privacy" }]' })
