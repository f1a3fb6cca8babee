import { siteAddress } from '../brand/site-address.ts'
import type { Project } from '../guide/load.ts'
import { messagesFor } from '../i18n/translate.ts'
import { icon } from './handout.ts'
import { complaintsOf, screenTables } from './help-desk-facts.ts'
import type { Complaint, ScreenRow, ScreenTable } from './help-desk-facts.ts'
import { escapeText } from './markup.ts'
import type { Words } from './read-words.ts'
import { brandLine, makeSheet, papers } from './sheet.ts'
import type { Paper, Sheet, SheetContext } from './sheet.ts'
import { sectionsToHtml } from './to-html.ts'

const css = (width: number, height: number): string => `
@page { size: ${width}mm ${height}mm; margin: 12mm 12mm 14mm; @bottom-right { content: counter(page) ' / ' counter(pages); font: 8pt Kit, sans-serif; color: #4a5568 } }
html { font-size: 10pt }
body { font-size: 1rem; line-height: 1.36; max-inline-size: 60rem; margin-inline: auto }
@media screen { body { padding: 2rem 1.25rem 3rem; font-size: 1.05rem } html { font-size: 12pt } }
.brand { font-size: 1.05rem; gap: .7rem }
.brand img { block-size: 1.9rem; inline-size: auto }
.brand.word img { block-size: auto; max-block-size: 2.4rem; max-inline-size: 16rem }
.top { border-block-end: .2rem solid var(--brand-rule); padding-block-end: .7rem; margin-block-end: 1rem }
h1 { font-size: 2.1rem; margin-block-start: .7rem }
.intro { background: var(--warn); border-radius: .5rem; padding: .4rem .8rem; margin-block-start: .7rem; font-weight: 600 }

.begins { margin-block-start: .5rem; color: var(--soft) }
.rules { columns: 2; column-gap: 1.8rem; margin-block-end: 1.2rem }
.rules section { break-inside: avoid; padding-block-end: .7rem }
h2 { font-size: 1.35rem; margin-block: 0 .45rem; break-after: avoid }
.rules h2 { font-size: 1.15rem }
.rules p { margin-block: .35rem }
.rules ul, .rules ol { padding-inline-start: 1.2rem; display: grid; gap: .25rem }
table { inline-size: 100%; border-collapse: collapse; margin-block-end: 1.4rem; table-layout: fixed }
thead { display: table-header-group }
th { text-align: start; font-size: .85rem; font-weight: 600; color: var(--soft); padding: .3rem .6rem; border-block-end: .12rem solid var(--edge) }
td { vertical-align: top; padding: .45rem .6rem; border-block-end: .06rem solid var(--line) }
tr { break-inside: avoid }
td ul, td ol { padding-inline-start: 1.1rem; display: grid; gap: .1rem }
.says ul { list-style: none; padding: 0; display: grid; gap: .15rem }
.says li::before { content: '“' } .says li::after { content: '”' }
.says { font-weight: 600 }
.c-says { inline-size: 34% }
.c-send { inline-size: 29% }
.c-place { inline-size: 3.6rem }
.c-where { inline-size: 10.5rem }
.c-at { inline-size: 12rem }
.send b { display: block; font-weight: 600 }
.send span, .at { overflow-wrap: anywhere; color: var(--brand-ink); font-weight: 600 }
.place { white-space: nowrap; font-weight: 700; font-size: 1.15rem }
.where { color: var(--soft); line-height: 1.25 }
.where svg { inline-size: 1.15rem; block-size: 1.15rem; display: inline; vertical-align: -.2rem; fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; margin-inline-end: .3rem }
.new td { border-block-start: .12rem solid var(--edge) }
.shows b { background: var(--tint); border-radius: .35rem; padding: .05rem .4rem; font-weight: 600; margin-inline-end: .3rem; white-space: nowrap }
`

/**
 * The sheet beside every seat of a help desk: what people say, what to ask, which address to send them to, and every
 * screen by its number and letter.
 */
export function makeHelpDesk(
  context: SheetContext,
  { about, blocks }: Words,
  paper: Paper,
  project: Pick<Project, 'brand' | 'outlines'>,
): Sheet {
  const { brand, locale } = context
  const { width, height } = papers[paper]
  const t = messagesFor(locale)
  const address = siteAddress(brand, '/', locale)
  return makeSheet(
    context,
    { width, height },
    about.title ?? '',
    css(width, height),
    `<header class="top">${brandLine(brand)}<h1>${escapeText(about.title ?? '')}</h1><p class="intro">${escapeText(about.intro ?? '')}</p>${address === undefined ? '' : `<p class="begins">${escapeText(t('kit.begins', { address: new URL(address).host }))}</p>`}</header>
<main>
<div class="rules">${sectionsToHtml(blocks)}</div>
<table><thead><tr>${(['kit.says', 'kit.ask', 'kit.send'] as const).map((key) => `<th scope="col" class="${key.replace('kit.', 'c-')}">${t(key)}</th>`).join('')}</tr></thead><tbody>${complaintsOf(project, locale).map(complaintRow).join('')}</tbody></table>
${screenTables(project, locale)
  .map((table) => screenTable(table, context))
  .join('\n')}
</main>`,
  )
}

function complaintRow({ says, ask, title, address }: Complaint): string {
  const asked = ask.map((each) => `<li>${escapeText(each)}</li>`).join('')
  const questions = ask.length > 1 ? `<ol>${asked}</ol>` : escapeText(ask[0] ?? '')
  return `<tr><td class="says"><ul>${says.map((each) => `<li>${escapeText(each)}</li>`).join('')}</ul></td><td>${questions}</td><td class="send"><b>${escapeText(title)}</b><span>${escapeText(address)}</span></td></tr>`
}

function screenTable({ title, rows }: ScreenTable, { locale }: SheetContext): string {
  const t = messagesFor(locale)
  const lines = rows.map((row, at) => screenRow(row, rows[at - 1], locale))
  return `<h2>${escapeText(t('kit.stepsOf', { guide: title }))}</h2>
<table><thead><tr><th scope="col" class="c-place">${t('kit.step')}</th><td class="c-where"></td><th scope="col">${t('kit.shows')}</th><th scope="col" class="c-at">${t('kit.address')}</th></tr></thead><tbody>${lines.join('')}</tbody></table>`
}

function screenRow(
  row: ScreenRow,
  before: ScreenRow | undefined,
  locale: SheetContext['locale'],
): string {
  const t = messagesFor(locale)
  const isNew = before?.address !== row.address
  const device =
    row.device === undefined
      ? ''
      : icon(
          row.device === 'phone' ? 'smartphone' : 'laptop',
          t(row.device === 'phone' ? 'kit.phone' : 'kit.computer'),
        )
  const whose = row.whose ? `<span class="whose">${escapeText(row.whose)}</span>` : ''
  const shows = row.shows.map((each) => `<b>${escapeText(each)}</b>`).join(' ')
  return `<tr${isNew ? ' class="new"' : ''}><td class="place">${row.place}</td><td class="where">${device}${whose}</td><td class="shows">${isNew ? `<p>${escapeText(row.title)}</p>` : ''}${shows}</td><td class="at">${isNew ? escapeText(row.address) : ''}</td></tr>`
}
