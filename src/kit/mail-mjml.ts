import type { Brand } from '../brand/brand.ts'
import { inLanguage } from '../brand/brand.ts'
import { contactsOf } from '../brand/contacts.ts'
import { paletteOf } from '../brand/palette.ts'
import type { Tokens } from '../brand/palette.ts'
import { languages, withCapital } from '../i18n/language.ts'
import { messagesFor } from '../i18n/translate.ts'
import type { Block } from './blocks.ts'
import type { MailImage } from './images.ts'
import { escapeText } from './markup.ts'
import type { Words } from './read-words.ts'
import { blocksToHtml } from './to-html.ts'

/** The pictures that a mail shows, by the names that its HTML calls them. */
export type MailImages = Readonly<Record<string, MailImage>>

/** What mail programs have without asking a server. */
const fonts = "'Segoe UI', -apple-system, BlinkMacSystemFont, Roboto, Helvetica, Arial, sans-serif"

/**
 * What is what color, in light and in dark: a class, the property that it has, the token. Mail programs that know no
 * dark mode get the light ones in the elements themselves.
 */
const roles = {
  ink: ['color', 'ink'],
  soft: ['color', 'soft'],
  anchor: ['color', 'brand-ink'],
  paper: ['background-color', 'paper'],
  ground: ['background-color', 'ground'],
  tint: ['background-color', 'tint'],
} as const satisfies Record<string, readonly [string, keyof Tokens]>

/** Where an image of a message is, by its name. */
const source = (name: string): string => `cid:${name}@kit`

/** Writes a mail as MJML. */
export function mailMjml(
  brand: Brand,
  { about, blocks, locale }: Words,
  images: MailImages,
): string {
  const light = paletteOf(brand, 'light')
  const { dir } = languages[locale]
  const { subject = '', preview = '', heading = '' } = about
  return `<mjml lang="${locale}" dir="${dir}">
<mj-head>
<mj-title>${escapeText(subject)}</mj-title>
<mj-preview>${escapeText(preview)}</mj-preview>
<mj-attributes>
<mj-all font-family="${fonts}" />
<mj-text font-size="16px" line-height="26px" color="${light.ink}" padding="0 32px" align="${dir === 'rtl' ? 'right' : 'left'}" />
<mj-section padding="0" />
<mj-column padding="0" />
<mj-button background-color="${light.brand}" color="${light['on-brand']}" border="1px solid ${light['brand-rule']}" border-radius="10px" font-size="17px" font-weight="600" inner-padding="14px 26px" padding="8px 32px 24px" align="${dir === 'rtl' ? 'right' : 'left'}" />
</mj-attributes>
<mj-raw><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"></mj-raw>
<mj-style>${styles(brand)}</mj-style>
</mj-head>
<mj-body background-color="${light.ground}" css-class="c-ground" width="600px">
${head(brand, images, light)}
${hero(heading, images, light)}
<mj-section background-color="${light.paper}" css-class="c-paper" padding="24px 0 4px"><mj-column>
${bodyOf(blocks, light)}
</mj-column></mj-section>
${help(brand, locale, light)}
${foot(brand, locale, light)}
</mj-body>
</mjml>`
}

/** The colors for readers whose device is dark, and what a phone's narrow window needs. */
function styles(brand: Brand): string {
  const dark = paletteOf(brand, 'dark')
  const rules = Object.entries(roles).map(([name, [property, token]]) => {
    // MJML writes a box into the body, and a table into a section.
    const inside = property === 'color' || name === 'ground' ? ['div'] : ['table']
    const selectors = [`.c-${name}`, ...inside.map((tag) => `.c-${name} > ${tag}`)]
    return `${selectors.join(', ')} { ${property}: ${dark[token]} !important }`
  })
  return `
.only-dark { display: none }
@media (prefers-color-scheme: dark) {
body { background-color: ${dark.ground} !important }
${rules.join('\n')}
.c-button table td, .c-button a { background-color: ${dark.brand} !important; color: ${dark['on-brand']} !important }
.c-button table td { border-color: ${dark['brand-rule']} !important }
.has-dark .only-light { display: none !important }
.has-dark .only-dark { display: inline-block !important; max-height: none !important }
}
@media (max-width: 479px) {
.c-hero h1 { font-size: 25px !important; line-height: 31px !important }
}`
}

function head({ shortName, logo, wordmark }: Brand, images: MailImages, { ink }: Tokens): string {
  const draw = (name: string, more: string): string => {
    const image = images[name]
    if (!image) return ''
    // Where a name stands beside it, the picture says nothing more.
    const alt = (wordmark ?? logo)?.alt ?? (wordmark ? shortName : '')
    return `<img src="${source(name)}" alt="${escapeText(alt)}" width="${image.width}" height="${image.height}" ${more}>`
  }
  const light = draw('logo', 'class="only-light" style="vertical-align:middle;border:0;max-width:100%;height:auto"')
  const dark = draw(
    'logo-dark',
    'class="only-dark" style="display:none;max-height:0;mso-hide:all;vertical-align:middle;border:0;max-width:100%;height:auto"',
  )
  const gap = light && !wordmark ? 'padding-inline-start:12px;' : ''
  const name = wordmark
    ? ''
    : `<span class="c-ink" style="${gap}font-size:17px;font-weight:600;color:${ink};vertical-align:middle">${escapeText(shortName)}</span>`
  return `<mj-section background-color="#ffffff" css-class="c-paper" padding="20px 0"><mj-column><mj-text css-class="c-ink${dark ? ' has-dark' : ''}">${light}${dark}${name}</mj-text></mj-column></mj-section>`
}

function hero(heading: string, images: MailImages, { tint }: Tokens): string {
  const title = `<mj-text css-class="c-ink" padding="0 32px"><h1 style="margin:0;font-size:30px;line-height:37px;font-weight:700;letter-spacing:-0.4px">${escapeText(heading)}</h1></mj-text>`
  const [name, scene] =
    Object.entries(images).find(([each]) => each === 'desk' || each === 'finished') ?? []
  const column = (width: string, inside: string): string =>
    `<mj-column width="${width}" vertical-align="middle">${inside}</mj-column>`
  const columns =
    scene && name
      ? column('57%', title) +
        column(
          '43%',
          `<mj-image src="${source(name)}" alt="" width="${scene.width}px" height="${scene.height}px" padding="8px 20px" />`,
        )
      : column('100%', title)
  return `<mj-section background-color="${tint}" css-class="c-tint c-hero" padding="${scene ? '20px 0' : '28px 0'}" text-align="left">${columns}</mj-section>`
}

/** The words, in runs of text with buttons between them. */
function bodyOf(blocks: readonly Block[], light: Tokens): string {
  const runs: string[] = []
  let run: Block[] = []
  const close = (): void => {
    if (run.length > 0) runs.push(textRun(run, light))
    run = []
  }
  for (const block of blocks) {
    if (block.kind !== 'button') run.push(block)
    else {
      close()
      runs.push(
        `<mj-button css-class="c-button" href="${escapeText(block.href)}">${escapeText(block.text)}</mj-button>`,
      )
    }
  }
  close()
  return runs.join('\n')
}

function textRun(blocks: readonly Block[], light: Tokens): string {
  const html = blocksToHtml(blocks, {
    attributes: {
      h2: ` style="margin:12px 0 8px;font-size:20px;line-height:27px;font-weight:700"`,
      h3: ` style="margin:12px 0 8px;font-size:17px;line-height:24px;font-weight:700"`,
      p: ` style="margin:0 0 16px"`,
      ul: ` style="margin:0 0 16px;padding-inline-start:22px"`,
      ol: ` style="margin:0 0 16px;padding-inline-start:24px"`,
      li: ` style="margin:0 0 8px"`,
      a: ` class="c-anchor" style="color:${light['brand-ink']};text-decoration:underline"`,
    },
    aside: (content) =>
      `<div class="c-tint" style="margin:8px 0 20px;padding:16px 20px 4px;border-radius:12px;background-color:${light.tint}">${content}</div>`,
  })
  return `<mj-text css-class="c-ink">${html}</mj-text>`
}

function help(brand: Brand, locale: Words['locale'], light: Tokens): string {
  const t = messagesFor(locale)
  const { name, hours } = brand.support
  const link = ` class="c-anchor" style="color:${light['brand-ink']};text-decoration:underline"`
  const ways = contactsOf(brand.support, locale).map(({ href, text }) =>
    href === undefined
      ? escapeText(text)
      : `<a href="${escapeText(href)}"${link}>${escapeText(text)}</a>`,
  )
  const when = hours === undefined ? [] : [escapeText(withCapital(inLanguage(hours, locale), locale))]
  return `<mj-section background-color="${light.tint}" css-class="c-tint" padding="22px 0 24px"><mj-column><mj-text css-class="c-ink"><h2 style="margin:0 0 6px;font-size:18px;line-height:25px;font-weight:700">${t('help.title')}</h2><p style="margin:0">${[`${escapeText(inLanguage(name, locale))}: ${ways.join(' · ')}`, ...when].join('<br>')}</p></mj-text></mj-column></mj-section>`
}

function foot({ name }: Brand, locale: Words['locale'], { soft }: Tokens): string {
  const t = messagesFor(locale)
  const words = [name, t('page.notAffiliated'), t('page.trademarks')].map(escapeText)
  return `<mj-section padding="18px 0 28px"><mj-column><mj-text css-class="c-soft" font-size="13px" line-height="20px" color="${soft}">${words.join('<br>')}</mj-text></mj-column></mj-section>`
}
