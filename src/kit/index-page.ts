import type { Brand } from '../brand/brand.ts'
import { languages } from '../i18n/language.ts'
import type { Locale } from '../i18n/language.ts'
import { messagesFor } from '../i18n/translate.ts'
import type { Messages } from '../i18n/translate.ts'
import { madeUpOptions } from './made-up.ts'
import { escapeText } from './markup.ts'
import { brandLine, makeSheet } from './sheet.ts'

/** A mail on the page: its files without their endings, and what is copied of it. */
export interface ListedMail {
  name: string
  subject: string
  group?: string | undefined
  html: string
  text: string
}

/** A file to print, with the picture that shows it. */
export interface ListedPrint {
  title: string
  preview: string
  files: { text: string; href: string }[]
}

/** Everything of a kit in one language. */
export interface ListedKit {
  locale: Locale
  mails: ListedMail[]
  chats: { title: string; text: string }[]
  prints: ListedPrint[]
  desk: ListedPrint[]
  /** Texts to paste: their title and the files that there are. */
  guides: { title: string; files: { kind: 'pdf' | 'word' | 'pasteHtml' | 'markdown'; href: string }[] }[]
}

const css = `
html { font-size: 16px }
body { background: var(--ground); line-height: 1.5 }
.brand { font-size: 1.1rem; gap: .7rem } .brand img { block-size: 2.2rem; inline-size: auto }
.brand.word img { block-size: auto; max-block-size: 2.6rem; max-inline-size: 18rem }
header, section.kit { max-inline-size: 72rem; margin-inline: auto; padding-inline: 1.5rem }
header { padding-block: 1.5rem; display: flex; flex-wrap: wrap; gap: 1rem; align-items: center; justify-content: space-between }
.languages { display: flex; gap: .4rem; border: 0 }
.languages label { padding: .45rem 1rem; border-radius: 2rem; cursor: pointer; border: 1px solid var(--edge); background: var(--paper) }
.languages input { position: absolute; opacity: 0 }
.languages label:has(:checked) { background: var(--ink); color: var(--ground); border-color: var(--ink) }
.languages label:has(:focus-visible) { outline: 3px solid var(--brand-rule); outline-offset: 2px }
.hero { background: var(--tint); border-radius: 1.5rem; padding: 2rem 2.25rem }
h1 { font-size: 2.4rem } .hero p { margin-block-start: .7rem; max-inline-size: 44rem }
.not-fit { background: var(--paper); border: .15rem solid var(--ink); border-radius: .75rem; padding: .75rem 1rem; overflow-wrap: anywhere }
.not-fit strong { display: block; font-size: 1.2rem }
.private { background: var(--warn); border-radius: .75rem; padding: .75rem 1rem; font-weight: 600 }
h2 { font-size: 1.6rem; margin-block: 2.5rem 1rem }
h3 { font-size: 1.15rem; line-height: 1.3 }
.note { color: var(--soft); margin-block-end: 1rem; max-inline-size: 48rem }
.grid { display: grid; gap: 1.25rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20.5rem), 1fr)) }
.card { background: var(--paper); border: 1px solid var(--line); border-radius: 1.1rem; overflow: hidden; display: flex; flex-direction: column }
.card .about { padding: 1rem 1.15rem 1.15rem; display: flex; flex-direction: column; gap: .7rem; flex: 1 }
.view { block-size: 17rem; overflow: hidden; background: var(--ground); border-block-end: 1px solid var(--line); position: relative }
.view iframe { inline-size: 640px; block-size: 2400px; border: 0; transform: scale(.55); transform-origin: 0 0; pointer-events: none }
[dir='rtl'] .view iframe { transform-origin: 100% 0 }
.view img { inline-size: 100%; block-size: 100%; object-fit: contain; padding: 1rem }
.actions { display: flex; flex-wrap: wrap; gap: .5rem; margin-block-start: auto }
button, .link { font: inherit; font-size: .95rem; line-height: 1.2; padding: .55rem .85rem; border-radius: .6rem; cursor: pointer; border: 1px solid var(--edge); background: var(--paper); color: var(--ink); text-decoration: none }
button.main { background: var(--brand); color: var(--on-brand); border-color: var(--brand-rule); font-weight: 600 }
:is(button, .link):hover { background: var(--tint); color: var(--ink) }
:is(button, .link, a):focus-visible { outline: 3px solid var(--brand-rule); outline-offset: 2px }
.group { background: var(--tint); border-radius: 1rem; padding: .1rem .7rem; font-size: .9rem; font-weight: 600; align-self: flex-start }
.message { white-space: pre-wrap; background: var(--tint); border-radius: .8rem; padding: .8rem 1rem; overflow-wrap: anywhere }
table { inline-size: 100%; border-collapse: collapse; background: var(--paper); border: 1px solid var(--line) }
td { padding: .6rem 1rem; border-block-end: 1px solid var(--line) } td + td { text-align: end }
td a, .files a { color: var(--brand-ink); text-decoration: underline; margin-inline-start: 1rem }
footer { block-size: 4rem }
`

/** Everything to hand out on one page, which opens from a disk: what it copies it carries in itself. */
export function makeIndex(root: string, brand: Brand, kits: readonly ListedKit[]): string {
  const first = kits[0]?.locale ?? brand.defaultLanguage
  const t = messagesFor(first)
  const hide = kits
    .map(
      ({ locale }) =>
        `body:has(#show-${locale}:checked) .kit:not([lang='${locale}']) { display: none }`,
    )
    .join('\n')
  const switches = kits.map(
    ({ locale }) =>
      `<label lang="${locale}"><input type="radio" name="language" id="show-${locale}"${locale === first ? ' checked' : ''}>${languages[locale].name}</label>`,
  )
  const choose =
    kits.length > 1 ? `<fieldset class="languages">${switches.join('')}</fieldset>` : ''
  const copies = Object.fromEntries(
    kits.flatMap(({ locale, mails, chats }) => [
      ...mails.map(({ name, html, text, subject }) => [
        `${locale}/${name}`,
        { html, text, subject },
      ]),
      ...chats.map(({ text }, at) => [`${locale}/chat-${at}`, { text }]),
    ]),
  )
  const { html } = makeSheet(
    { root, brand, locale: first },
    { width: 210, height: 297 },
    `${t('kit.indexTitle')} · ${brand.shortName}`,
    `${css}\n${kits.length > 1 ? hide : ''}`,
    `<header>${brandLine(brand)}${choose}</header>
<main>${kits.map((kit) => kitSection(kit, brand)).join('\n')}</main>
<footer></footer>
<script type="application/json" id="copies">${JSON.stringify(copies).replaceAll('<', '\\u003c')}</script>
<script>${script}</script>`,
  )
  return html
}

function kitSection({ locale, mails, chats, prints, desk, guides }: ListedKit, brand: Brand): string {
  const t = messagesFor(locale)
  const options = madeUpOptions(brand)
  const notFit =
    options.length === 0
      ? ''
      : `<p class="not-fit"><strong>${t('kit.notFit')}</strong> ${escapeText(t('kit.notFitWhy', { file: brand.file, options: options.join(', ') }))}</p>`
  return `<section class="kit" lang="${locale}" dir="${languages[locale].dir}">
<div class="hero"><h1>${t('kit.indexTitle')}</h1><p>${t('kit.indexLead')}</p>${notFit}<p class="private">${t('kit.keepPrivate')}</p></div>
<h2>${t('kit.mails')}</h2><p class="note">${t('kit.draftNote')}</p>
<div class="grid">${mails.map((mail) => mailCard(mail, locale, t)).join('')}</div>
<h2>${t('kit.chat')}</h2>
<div class="grid">${chats.map((chat, at) => chatCard(chat, `${locale}/chat-${at}`, t)).join('')}</div>
<h2>${t('kit.print')}</h2>
<div class="grid">${prints.map((print) => printCard(print)).join('')}</div>
<h2>${t('kit.desk')}</h2>
<div class="grid">${desk.map((print) => printCard(print)).join('')}</div>
<h2>${t('kit.guides')}</h2>
<table><tbody>${guides.map((guide) => guideRow(guide, locale, t)).join('')}</tbody></table>
</section>`
}

function copyButton(id: string, what: string, words: string, t: Messages, isMain = false): string {
  return `<button type="button"${isMain ? ' class="main"' : ''} data-copy="${id}" data-what="${what}" data-done="${t('kit.copied')}">${words}</button>`
}

function mailCard({ name, subject, group }: ListedMail, locale: Locale, t: Messages): string {
  const id = `${locale}/${name}`
  const file = `${locale}/mail/${name}`
  const title = escapeText(subject)
  return `<article class="card"><div class="view" aria-hidden="true"><iframe src="${file}.html" title="${title}" tabindex="-1"></iframe></div><div class="about">${group === undefined ? '' : `<span class="group">${escapeText(group)}</span>`}<h3>${title}</h3><div class="actions">${copyButton(id, 'html', t('kit.copyMail'), t, true)}${copyButton(id, 'subject', t('kit.copySubject'), t)}${copyButton(id, 'text', t('kit.copyText'), t)}<a class="link" href="${file}.eml">${t('kit.openDraft')}</a><a class="link" href="${file}.html">${t('kit.openPage')}</a></div></div></article>`
}

function chatCard(
  { title, text }: { title: string; text: string },
  id: string,
  t: Messages,
): string {
  return `<article class="card"><div class="about"><h3>${escapeText(title)}</h3><p class="message">${escapeText(text)}</p><div class="actions">${copyButton(id, 'text', t('kit.copy'), t, true)}</div></div></article>`
}

function printCard({ title, preview, files }: ListedPrint): string {
  const links = files.map(
    ({ text, href }) => `<a class="link" href="${href}">${escapeText(text)}</a>`,
  )
  return `<article class="card"><div class="view"><img src="${preview}" alt=""></div><div class="about"><h3>${escapeText(title)}</h3><div class="actions">${links.join('')}</div></div></article>`
}

function guideRow(
  { title, files }: ListedKit['guides'][number],
  locale: Locale,
  t: Messages,
): string {
  const links = files.map(({ kind, href }) => `<a href="${locale}/${href}">${t(`kit.${kind}`)}</a>`)
  return `<tr><td>${escapeText(title)}</td><td>${links.join('')}</td></tr>`
}

/** Pictures are named by whole addresses in what is copied: a mail program takes them from the disk. */
const script = `
const copies = JSON.parse(document.getElementById('copies').textContent)
const select = (html, text) => {
  const box = document.createElement('div')
  if (html) box.innerHTML = html
  else { box.textContent = text; box.style.whiteSpace = 'pre-wrap' }
  document.body.append(box)
  const range = document.createRange()
  range.selectNodeContents(box)
  const selection = getSelection()
  selection.removeAllRanges()
  selection.addRange(range)
  document.execCommand('copy')
  selection.removeAllRanges()
  box.remove()
}
const copy = async (html, text) => {
  try {
    if (!html) return await navigator.clipboard.writeText(text)
    const blob = (type, content) => new Blob([content], { type })
    await navigator.clipboard.write([new ClipboardItem({ 'text/html': blob('text/html', html), 'text/plain': blob('text/plain', text) })])
  } catch { select(html, text) }
}
document.addEventListener('click', async ({ target }) => {
  const button = target.closest('[data-copy]')
  if (!button) return
  const { html, text, subject } = copies[button.dataset.copy]
  const language = button.dataset.copy.split('/')[0]
  const whole = html && html.replaceAll('src="../images/', 'src="' + new URL(language + '/images/', location.href).href)
  const what = button.dataset.what
  await copy(what === 'html' ? whole : undefined, what === 'subject' ? subject : text)
  const words = button.textContent
  button.textContent = button.dataset.done
  setTimeout(() => { button.textContent = words }, 1500)
})
`
