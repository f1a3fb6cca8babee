import { siteAddress } from '../brand/site-address.ts'
import { messagesFor } from '../i18n/translate.ts'
import { codeOf, sceneTag } from './images.ts'
import { escapeText } from './markup.ts'
import type { Words } from './read-words.ts'
import { brandLine, helpLines, makeSheet, papers, shortAddress } from './sheet.ts'
import type { Paper, Sheet, SheetContext } from './sheet.ts'
import { blocksToHtml } from './to-html.ts'

const css = `
body { inline-size: 100rem; block-size: var(--height); display: grid; grid-template-rows: auto 1fr auto; background: var(--tint); overflow: hidden }
.top { display: grid; grid-template-columns: 1fr 34rem; column-gap: 3rem; padding: 6rem 7rem 0 }
.brand { grid-column: 1 / -1; font-size: 3.1rem; margin-block-end: 3.4rem }
.brand img { block-size: 5.4rem; inline-size: auto }
.brand.word img { block-size: auto; max-block-size: 7rem; max-inline-size: 44rem }
h1 { font-size: 7.6rem; font-weight: 700; line-height: 1.02; letter-spacing: -.022em }
.lead { font-size: 3.05rem; line-height: 1.3; margin-block-start: 2.2rem }
.scene { align-self: center; margin-inline: -2rem -3rem }
.scene img { inline-size: 100%; block-size: auto }
.card { margin: 3.6rem 7rem 4rem; padding: 0 4.2rem 2.8rem; border-radius: 4.2rem; background: #fff; display: grid; grid-template-rows: minmax(0, 1fr) auto; justify-items: center; min-block-size: 0 }
.code { aspect-ratio: 1; block-size: 100%; max-inline-size: 100%; min-block-size: 0 }
.scan { text-align: center; font-size: 4rem; font-weight: 700; line-height: 1.15; margin-block-start: -1rem }
.address { text-align: center; font-size: 3rem; margin-block-start: .5rem; color: var(--soft); overflow-wrap: anywhere }
.address b { color: var(--ink); font-weight: 600 }
.card.plain { align-content: center; padding-block: 3rem }
.plain .scene { inline-size: 100%; block-size: 100%; margin: 0; min-block-size: 0 }
.plain .scene img { block-size: 100%; object-fit: contain }
.top.plain { grid-template-columns: 1fr; justify-items: start }
.top.plain .lead { max-inline-size: 66rem }
.foot { background: var(--deep); color: var(--on-deep); padding: 2.8rem 7rem 4rem; display: grid; grid-template-columns: 1fr auto; column-gap: 5rem; align-items: center }
.foot .warn { font-size: 3.6rem; font-weight: 700; line-height: 1.15 }
.foot ul { list-style: none; font-size: 2.4rem; line-height: 1.32; color: var(--soft-on-deep) }
.foot li:first-child { font-weight: 600; color: var(--on-deep) }
`

/** A poster: the code to the guide, as large as the paper lets it be. */
export async function makePoster(
  context: SheetContext,
  { about, blocks }: Words,
  paper: Paper,
): Promise<Sheet> {
  const { root, brand, locale } = context
  const size = papers[paper]
  const t = messagesFor(locale)
  const address = siteAddress(brand, '/', locale)
  const code = address === undefined ? undefined : await codeOf(address)
  const scene = sceneTag(root, 'desk', brand)
  const card =
    code === undefined || address === undefined
      ? `<main class="card plain"><div class="scene">${scene}</div></main>`
      : `<main class="card"><div class="code" role="img" aria-label="${escapeText(address)}">${code}</div><div><p class="scan">${escapeText(about.scan ?? '')}</p><p class="address">${t('kit.scanOrType')} <b>${escapeText(shortAddress(address))}</b></p></div></main>`
  const lines = helpLines(brand, locale).map((line) => `<li>${escapeText(line)}</li>`)
  return makeSheet(
    context,
    size,
    about.heading ?? '',
    `${css}\nbody { --height: ${size.height}mm }`,
    `<header class="top${code ? '' : ' plain'}">${brandLine(brand)}<div><h1>${escapeText(about.heading ?? '')}</h1><p class="lead">${escapeText(about.lead ?? '')}</p></div>${code ? `<div class="scene">${scene}</div>` : ''}</header>
${card}
<footer class="foot"><div class="warn">${blocksToHtml(blocks)}</div><ul>${lines.join('')}</ul></footer>`,
  )
}
