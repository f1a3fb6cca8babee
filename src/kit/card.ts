import { siteAddress } from '../brand/site-address.ts'
import { messagesFor } from '../i18n/translate.ts'
import { sectionsOf } from './blocks.ts'
import type { Block } from './blocks.ts'
import { codeOf, sceneTag } from './images.ts'
import { escapeText } from './markup.ts'
import type { Words } from './read-words.ts'
import { brandLine, helpLines, makeSheet, papers, shortAddress } from './sheet.ts'
import type { Paper, Sheet, SheetContext } from './sheet.ts'
import { blocksToHtml } from './to-html.ts'

const css = `
.side { inline-size: 100rem; block-size: var(--height); display: grid; grid-template: minmax(0, 1fr) / 1fr 1fr; break-after: page; position: relative; overflow: hidden }
.side:last-child { break-after: auto }
.panel { padding: 5rem 4.6rem 4.4rem; display: flex; flex-direction: column; gap: 2rem; min-inline-size: 0 }
.fold { position: absolute; inset-inline-start: 50%; inset-block-start: 0; block-size: 1.6rem; border-inline-start: .12rem dashed var(--edge) }
.fold.end { inset-block: auto 0 }
.front { background: var(--tint) }
.brand { font-size: 1.9rem }
.brand img { block-size: 3.2rem; inline-size: auto }
.brand.word img { block-size: auto; max-block-size: 4rem; max-inline-size: 28rem }
h1 { font-size: 4.7rem; line-height: 1.04; letter-spacing: -.02em }
.scene { flex: 1; min-block-size: 0; display: grid; place-items: center }
.scene img { inline-size: 100%; block-size: 100% }
.scan { display: grid; grid-template-columns: 15rem 1fr; gap: 2rem; align-items: center; background: #fff; border-radius: 1.8rem; padding: 1.4rem }
.scan b { display: block; font-size: 1.75rem; line-height: 1.2 }
.scan span { font-size: 1.35rem; color: var(--soft); overflow-wrap: anywhere; display: block; margin-block-start: .5rem; line-height: 1.25 }
h2 { font-size: 2.8rem; margin-block-end: 1.2rem }
.inside { gap: 2.6rem }
.inside section { font-size: 2rem; line-height: 1.34 }
.inside ol, .inside ul { list-style: none; display: grid; gap: 1.2rem; counter-reset: at }
.inside li { padding-inline-start: 4.2rem; position: relative }
.inside ol li { counter-increment: at }
.inside ol li::before { content: counter(at); position: absolute; inset-inline-start: 0; inset-block-start: 0; inline-size: 2.9rem; block-size: 2.9rem; border-radius: 50%; background: var(--brand); color: var(--on-brand); font-weight: 700; display: grid; place-items: center; font-size: 1.8rem }
.inside ul li::before { content: ''; position: absolute; inset-inline-start: 1rem; inset-block-start: 1rem; inline-size: .9rem; block-size: .9rem; border-radius: 50%; background: var(--brand-rule) }
.inside.end { background: var(--tint) }
.end .scene { align-items: end }
.end .scene img { max-block-size: 20rem }
.alarm { background: var(--warn); color: var(--ink); border-radius: 1.8rem; padding: 2.4rem 2.6rem; font-size: 2.15rem; line-height: 1.36 }
.back { background: var(--deep); color: var(--on-deep); justify-content: space-between }
.back ul { list-style: none; font-size: 2rem; line-height: 1.5; margin-block: auto 2rem; color: var(--soft-on-deep) }
.back li:first-child { font-weight: 700; font-size: 2.8rem; color: var(--on-deep); margin-block-end: .6rem }
.back > p { font-size: 1.2rem; color: var(--soft-on-deep); line-height: 1.35 }
`

/** A card to fold in the middle: two sides of one sheet, four panels. */
export async function makeCard(
  context: SheetContext,
  { about, blocks }: Words,
  paper: Paper,
): Promise<Sheet> {
  const { root, brand, locale } = context
  const upright = papers[paper]
  const size = { width: upright.height, height: upright.width }
  const t = messagesFor(locale)
  const address = siteAddress(brand, '/', locale)
  const code = address === undefined ? undefined : await codeOf(address)
  const [first = [], second = [], third = [], ...others] = sectionsOf(blocks)
  const lines = helpLines(brand, locale).map((line) => `<li>${escapeText(line)}</li>`)
  const scan =
    code === undefined || address === undefined
      ? ''
      : `<div class="scan"><div class="code" role="img" aria-label="${escapeText(address)}">${code}</div><p><b>${escapeText(about.scan ?? '')}</b><span>${escapeText(shortAddress(address))}</span></p></div>`
  const section = (inside: readonly Block[], name = ''): string =>
    `<section class="${name}">${blocksToHtml(inside)}</section>`
  const folds = '<i class="fold"></i><i class="fold end"></i>'
  return makeSheet(
    context,
    size,
    about.heading ?? '',
    `${css}\n.side { --height: ${size.height}mm }`,
    `<div class="side"><div class="panel back">${section(third, 'alarm')}<ul>${lines.join('')}</ul><p>${escapeText(brand.name)}<br>${t('page.notAffiliated')}</p></div><div class="panel front">${brandLine(brand)}<h1>${escapeText(about.heading ?? '')}</h1><div class="scene">${sceneTag(root, 'desk', brand)}</div>${scan}</div>${folds}</div>
<div class="side"><div class="panel inside">${section(first)}<div class="scene">${sceneTag(root, 'finished', brand)}</div></div><div class="panel inside end">${[second, ...others].map((each) => section(each)).join('')}</div>${folds}</div>`,
  )
}
