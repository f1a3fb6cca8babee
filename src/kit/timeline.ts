import GithubSlugger, { slug } from 'github-slugger'
import type { Brand } from '../brand/brand.ts'
import { messagesFor } from '../i18n/translate.ts'
import type { Messages } from '../i18n/translate.ts'
import { escapeText } from './markup.ts'
import type { Piece } from './pieces.ts'
import { spelledDay } from './rollout.ts'
import type { Days, Group } from './rollout.ts'
import { brandLine, makeSheet, papers } from './sheet.ts'
import type { Sheet, SheetContext } from './sheet.ts'
import { withCapital } from '../i18n/language.ts'

/** Something that has to be done at a time of a roll-out. */
export interface Task {
  /** What it is, whenever it is done: an entry of a calendar keeps its name when its day changes. */
  id: string
  /** Year-month-day; unset while the brand file has no days. */
  day?: string
  /** The day in words, as seen from those of the roll-out. */
  when: string
  what: string
  /** The texts of the kit that it needs. */
  pieces: Piece[]
  /** Whom alone it is for. */
  group?: string
}

const dayLength = 86_400_000

/** A day so many days later, or earlier. */
export function daysLater(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10)
}

/** What is done once, before the first group begins or after the last. */
const forAll = ['prepare', 'closed']

/** Every task of a roll-out in order; of each group's own where they take turns. */
export function tasksOf(
  brand: Brand,
  groups: readonly Group[],
  locale: SheetContext['locale'],
): Task[] {
  const t = messagesFor(locale)
  if (groups.length === 0) return planOf(brand, undefined, t)
  return groups
    .flatMap(({ name, days }, at) =>
      planOf(brand, days, t)
        .filter(({ id }) => !forAll.includes(id) || at === 0)
        .map((task) => (name === undefined || forAll.includes(task.id) ? task : { ...task, group: name })),
    )
    .sort((one, other) => (one.day ?? '').localeCompare(other.day ?? ''))
}

function planOf({ enrollment }: Brand, days: Days | undefined, t: Messages): Task[] {
  const byEmail = enrollment.start !== 'sign-in'
  const at = (day: string | undefined, later = 0): { day?: string } =>
    day === undefined ? {} : { day: daysLater(day, later) }
  const half =
    days && Math.round((Date.parse(days.required) - Date.parse(days.opens)) / dayLength / 2)
  const expiry = days && daysLater(days.opens, enrollment.linkDays - 3)
  const plan: (Task | false)[] = [
    {
      id: 'prepare',
      ...at(days?.opens, -28),
      when: t('kit.before', { weeks: 4 }),
      what: t('kit.plan.prepare'),
      pieces: ['help-desk', 'faq'],
    },
    {
      id: 'managers',
      ...at(days?.opens, -21),
      when: t('kit.before', { weeks: 3 }),
      what: t('kit.plan.managers'),
      pieces: ['managers'],
    },
    {
      id: 'announce',
      ...at(days?.opens, -7),
      when: t('kit.before', { weeks: 1 }),
      what: t('kit.plan.announce'),
      pieces: ['announcement', 'poster', 'card'],
    },
    {
      id: 'opens',
      ...at(days?.opens),
      when: t('kit.opensDay'),
      what: t(byEmail ? 'kit.plan.opensEmail' : 'kit.plan.opensSignIn'),
      pieces: ['chat', 'handout'],
    },
    {
      id: 'remind',
      ...(days?.reminder ? { day: days.reminder } : at(days?.opens, half)),
      when: t('kit.between'),
      what: t('kit.plan.remind'),
      pieces: ['reminder', 'chat'],
    },
    byEmail &&
      !(days && expiry && expiry >= days.required) && {
        id: 'link-expires',
        ...(expiry === undefined ? {} : { day: expiry }),
        when: t('kit.linkDay'),
        what: t('kit.plan.linkExpires'),
        pieces: ['link-expires'],
      },
    {
      id: 'last-call',
      ...at(days?.required, -1),
      when: t('kit.dayBefore'),
      what: t('kit.plan.lastCall'),
      pieces: ['last-call', 'chat'],
    },
    {
      id: 'required',
      ...at(days?.required),
      when: t('kit.requiredDay'),
      what: t('kit.plan.required'),
      pieces: ['help-desk'],
    },
    {
      id: 'all-set',
      ...at(days?.required, 14),
      when: t('kit.after', { weeks: 2 }),
      what: t('kit.plan.allSet'),
      pieces: ['all-set', 'new-phone'],
    },
    days?.closed !== undefined && {
      id: 'closed',
      day: days.closed,
      when: t('kit.closedDay'),
      what: t('kit.plan.closed'),
      pieces: [],
    },
  ]
  const tasks = plan.filter((task) => task !== false)
  return days ? tasks.sort((one, other) => (one.day ?? '').localeCompare(other.day ?? '')) : tasks
}

const css = `
html { font-size: 11pt }
@page { margin: 14mm }
body { max-inline-size: 54rem; margin-inline: auto; line-height: 1.4; padding: 1.5rem }
@media print { body { padding: 0 } }
.brand { font-size: 1.1rem; gap: .7rem } .brand img { block-size: 2rem; inline-size: auto }
.brand.word img { block-size: auto; max-block-size: 2.4rem; max-inline-size: 16rem }
h1 { font-size: 2.2rem; margin-block: 1rem .6rem }
.note { background: var(--warn); padding: .6rem .9rem; border-radius: .5rem; margin-block-end: 1rem }
ol { list-style: none; border-inline-start: .25rem solid var(--tint2); margin-inline-start: .6rem }
li { position: relative; padding: .2rem 0 1.2rem 1.6rem; break-inside: avoid }
li::before { content: ''; position: absolute; inset-inline-start: -.62rem; inset-block-start: .45rem; inline-size: 1rem; block-size: 1rem; border-radius: 50%; background: var(--brand); border: .2rem solid var(--paper) }
time, .when { font-weight: 700; font-size: 1.15rem; display: block }
.soft { color: var(--soft); font-size: .95rem }
.group { background: var(--tint); border-radius: 1rem; padding: .05rem .6rem; font-size: .9rem; font-weight: 600; margin-inline-start: .5rem }
`

/** The tasks of a roll-out as a page. */
export function makeTimeline(
  context: SheetContext,
  tasks: readonly Task[],
  nameOf: (piece: Piece, group: string | undefined) => string,
): Sheet {
  const { brand, locale } = context
  const t = messagesFor(locale)
  const lines = tasks.map(({ day, when, what, pieces, group }) => {
    const head =
      day === undefined
        ? `<span class="when">${escapeText(when)}</span>`
        : `<time datetime="${day}">${escapeText(withCapital(spelledDay(day, locale), locale))}${group === undefined ? '' : ` <span class="group">${escapeText(group)}</span>`}</time><span class="soft">${escapeText(when)}</span>`
    const needed = pieces.map((piece) => nameOf(piece, group)).join(' · ')
    return `<li>${head}<p>${escapeText(what)}</p>${needed ? `<p class="soft">${escapeText(needed)}</p>` : ''}</li>`
  })
  const note = tasks.some(({ day }) => day !== undefined)
    ? ''
    : `<p class="note">${t('kit.timelineNoDays')}</p>`
  return makeSheet(
    context,
    papers.a4,
    t('kit.timelineTitle'),
    css,
    `${brandLine(brand)}<main><h1>${t('kit.timelineTitle')}</h1>${note}<ol>${lines.join('')}</ol></main>`,
  )
}

/** The tasks that have a day as a calendar file (RFC 5545): whole days, the same bytes each time. */
export function calendarOf(brand: Brand, tasks: readonly Task[], locale: string): string {
  const slugger = new GithubSlugger()
  const groups = [...new Set(tasks.flatMap(({ group }) => group ?? []))]
  const names = new Map(groups.map((group) => [group, slugger.slug(group)]))
  const company = slug(brand.shortName)
  const events = tasks.flatMap(({ id, day, what, group }) => {
    if (day === undefined) return []
    const compact = (each: string): string => each.replaceAll('-', '')
    const summary = group === undefined ? what : `${group}: ${what}`
    return [
      'BEGIN:VEVENT',
      // Without the day: once it has changed, the entry is imported in place of the one before.
      `UID:${[id, ...(group === undefined ? [] : [names.get(group)]), locale, company].join('-')}@kit.invalid`,
      `DTSTAMP:${compact(day)}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(day)}`,
      `DTEND;VALUE=DATE:${compact(daysLater(day, 1))}`,
      `SUMMARY:${escapeCalendar(`Duo: ${summary}`)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]
  })
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Handrail//Roll-out kit//EN',
    `X-WR-CALNAME:${escapeCalendar(`Duo · ${brand.shortName}`)}`,
    ...events,
    'END:VCALENDAR',
    '',
  ]
    .map(fold)
    .join('\r\n')
}

const escapeCalendar = (text: string): string =>
  text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n')

/** Breaks a line that is longer than 75 bytes, between letters. */
function fold(line: string): string {
  let folded = ''
  let bytes = 0
  for (const letter of line) {
    const size = Buffer.byteLength(letter)
    if (bytes + size > 74) {
      folded += '\r\n '
      bytes = 1
    }
    folded += letter
    bytes += size
  }
  return folded
}
