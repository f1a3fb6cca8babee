import { siteAddress } from '../brand/site-address.ts'
import type { Project } from '../guide/load.ts'
import type { Outline, Step } from '../guide/outline.ts'
import { iconShape } from '../icons/icons.ts'
import { messagesFor } from '../i18n/translate.ts'
import { codeOf } from './images.ts'
import { quotedGuide } from './kit-values.ts'
import { escapeText } from './markup.ts'
import type { Words } from './read-words.ts'
import { brandLine, helpLines, makeSheet, papers, shortAddress } from './sheet.ts'
import type { Paper, Sheet, SheetContext } from './sheet.ts'
import { sectionsToHtml } from './to-html.ts'
import { withCapital } from '../i18n/language.ts'

const css = `
body { inline-size: 100rem; block-size: var(--height); padding: 6.4rem 7rem 5.6rem; display: flex; flex-direction: column; gap: 2.6rem; overflow: hidden; font-size: 1.95rem }
.brand { font-size: 2rem }
.brand img { block-size: 3.4rem; inline-size: auto }
.brand.word img { block-size: auto; max-block-size: 4.4rem; max-inline-size: 32rem }
.top { display: grid; grid-template-columns: 1fr 23rem; gap: 4rem; background: var(--tint); border-radius: 2.4rem; padding: 2.8rem 2.8rem 2.8rem 3.4rem; align-items: center }
h1 { font-size: 5rem; letter-spacing: -.02em; line-height: 1.04 }
.lead { font-size: 2.3rem; margin-block-start: 1.2rem; line-height: 1.3 }
.needs { list-style: none; display: grid; gap: .5rem; margin-block-start: 1.6rem; font-size: 1.75rem; line-height: 1.3 }
.needs b { font-weight: 600 }
.scan { background: #fff; border-radius: 1.6rem; padding: .4rem .4rem 1.4rem; text-align: center }
.scan b { display: block; font-size: 1.5rem; line-height: 1.2; margin-inline: 1.4rem }
.scan span { display: block; font-size: 1.3rem; color: var(--soft); margin: .4rem 1rem 0; overflow-wrap: anywhere; line-height: 1.2 }
h2 { font-size: 2.5rem; margin-block-end: 1.1rem }
.steps { list-style: none; columns: 2; column-gap: 3.4rem }
.steps li { display: grid; grid-template-columns: 3.2rem 1fr auto; gap: 1.2rem; align-items: center; break-inside: avoid; padding-block: .78rem; border-block-end: .12rem solid var(--line); line-height: 1.22 }
.number { inline-size: 3.2rem; block-size: 3.2rem; border-radius: 50%; display: grid; place-items: center; background: var(--brand); color: var(--on-brand); font-weight: 700; font-size: 1.75rem }
.device { display: flex; gap: .3rem; color: var(--soft) }
.device svg { inline-size: 2.3rem; block-size: 2.3rem; fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round }
.words { columns: 2; column-gap: 3.4rem; line-height: 1.36 }
.words section { break-inside: avoid }
.words ul { padding-inline-start: 2.2rem; display: grid; gap: .5rem }
.help { margin-block-start: auto; background: var(--deep); color: var(--on-deep); border-radius: 1.8rem; padding: 1.6rem 2.6rem; display: flex; flex-wrap: wrap; column-gap: 3rem; font-size: 1.75rem }
.help b { font-weight: 700 }
.legal { font-size: 1.15rem; color: var(--soft); line-height: 1.3 }
`

/** One page to hand out: what to have ready, every step, and where to find help. */
export async function makeHandout(
  context: SheetContext,
  { about, blocks }: Words,
  paper: Paper,
  { outlines }: Pick<Project, 'outlines'>,
): Promise<Sheet> {
  const { brand, locale } = context
  const size = papers[paper]
  const t = messagesFor(locale)
  const address = siteAddress(brand, '/', locale)
  const code = address === undefined ? undefined : await codeOf(address)
  const guide = quotedGuide(outlines, locale)
  const [who = '', ...ways] = helpLines(brand, locale).map(escapeText)
  const scan =
    code === undefined || address === undefined
      ? ''
      : `<div class="scan"><div class="code" role="img" aria-label="${escapeText(address)}">${code}</div><b>${escapeText(about.scan ?? '')}</b><span>${escapeText(shortAddress(address))}</span></div>`
  const sections = sectionsToHtml(blocks)
  return makeSheet(
    context,
    size,
    about.heading ?? '',
    `${css}\nbody { --height: ${size.height}mm }`,
    `${brandLine(brand)}
<header class="top"><div><h1>${escapeText(about.heading ?? '')}</h1><p class="lead">${escapeText(about.lead ?? '')}</p>${guide ? needs(guide) : ''}</div>${scan}</header>
${guide ? `<section><h2>${t('kit.steps')}</h2><ol class="steps">${guide.steps.map((step) => stepLine(step, t('kit.computer'), t('kit.phone'))).join('')}</ol></section>` : ''}
<div class="words">${sections}</div>
<footer class="help"><b>${who}</b>${ways.map((way) => `<span>${way}</span>`).join('')}</footer>
<p class="legal">${escapeText([t('page.notAffiliated'), t('page.trademarks')].join(' '))}</p>`,
  )
}

function needs({ frontmatter, locale }: Outline): string {
  const lines = frontmatter.have.map(({ what, note }) => {
    return `<li><b>${escapeText(withCapital(what, locale))}.</b> ${escapeText(note ?? '')}</li>`
  })
  return `<ul class="needs">${lines.join('')}</ul>`
}

function stepLine({ number, title, views }: Step, computer: string, phone: string): string {
  const devices = new Set(views.filter(({ anywhere }) => !anywhere).map(({ device }) => device))
  const signs = [
    devices.has('computer') ? icon('laptop', computer) : '',
    devices.has('phone') ? icon('smartphone', phone) : '',
  ]
  return `<li><span class="number">${number}</span><span>${escapeText(title)}</span><span class="device">${signs.join('')}</span></li>`
}

/** An icon of the site, drawn where it stands. */
export function icon(name: 'laptop' | 'smartphone', label: string): string {
  return `<svg viewBox="0 0 24 24" role="img" aria-label="${escapeText(label)}">${iconShape(name)}</svg>`
}
