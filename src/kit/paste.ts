import type { Locale } from '../i18n/language.ts'
import { languages } from '../i18n/language.ts'
import type { Block } from './blocks.ts'
import { escapeText } from './markup.ts'
import type { PictureOf } from './to-markdown.ts'
import { blocksToMarkdown, escapeMarkdown } from './to-markdown.ts'
import { blocksToHtml } from './to-html.ts'

/** A picture beside a pasted text, with its width on the page in CSS pixels. */
export interface PastedPicture {
  src: string
  alt: string
  width: number
}

/** Finds the picture of a block. */
export type PastedPictureOf = (block: Block & { kind: 'picture' }) => PastedPicture | undefined

/**
 * A text as a page to copy from: plain elements, so that what it is pasted into gives it its own look.
 * @param lead a sentence below the title
 */
export function pastePage(
  locale: Locale,
  title: string,
  lead: string | undefined,
  blocks: readonly Block[],
  pictureOf: PastedPictureOf = () => undefined,
): string {
  const content = blocksToHtml(blocks, {
    picture: (block) => {
      const picture = pictureOf(block)
      if (picture === undefined) return ''
      const { src, alt, width } = picture
      return `<p><img src="${escapeText(src)}" alt="${escapeText(alt)}" width="${Math.round(width)}" style="max-width:100%"></p>`
    },
    aside: (inside, name) =>
      `<blockquote>${name ? `<p><strong>${escapeText(name)}</strong></p>` : ''}${inside}</blockquote>`,
  })
  return `<!doctype html>
<html lang="${locale}" dir="${languages[locale].dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeText(title)}</title>
<style>body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 sans-serif } img { height: auto }</style>
</head>
<body>
<h1>${escapeText(title)}</h1>
${lead === undefined ? '' : `<p>${escapeText(lead)}</p>`}
${content}
</body>
</html>
`
}

/** The same text as Markdown. */
export function pasteMarkdown(
  title: string,
  lead: string | undefined,
  blocks: readonly Block[],
  pictureOf?: PictureOf,
): string {
  const head = [`# ${escapeMarkdown(title)}`, ...(lead === undefined ? [] : [escapeMarkdown(lead)])]
  return `${head.join('\n\n')}\n\n${blocksToMarkdown(blocks, pictureOf)}\n`
}
