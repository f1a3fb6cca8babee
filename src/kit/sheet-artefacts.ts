import type { Project } from '../guide/load.ts'
import { messagesFor } from '../i18n/translate.ts'
import type { Artefact } from './artefacts.ts'
import { makeCard } from './card.ts'
import { makeHandout } from './handout.ts'
import { makeHelpDesk } from './help-desk.ts'
import type { ListedPrint } from './index-page.ts'
import type { KitWords } from './kit-words.ts'
import { pastePage, pasteMarkdown } from './paste.ts'
import { ready } from './mail-artefacts.ts'
import type { Piece } from './pieces.ts'
import { makePoster } from './poster.ts'
import type { Printer } from './printer.ts'
import type { Paper, Sheet, SheetContext } from './sheet.ts'
import { calendarOf, makeTimeline, tasksOf } from './timeline.ts'

/** What is printed, and how the page that lists it names it. */
interface Sheets {
  artefacts: Artefact[]
  prints: ListedPrint[]
  desk: ListedPrint[]
}

const paperNames: Readonly<Record<Paper, string>> = { a3: 'A3', a4: 'A4', letter: 'Letter' }

/** The files that are printed or read on paper, in one language. */
export async function sheetArtefacts(
  context: SheetContext,
  words: KitWords,
  project: Project,
  printer: Printer,
): Promise<Sheets> {
  const { locale, brand } = context
  const t = messagesFor(locale)
  const artefacts: Artefact[] = []
  const printed = (name: string, sheet: Sheet): string => {
    const file = `${locale}/print/${name}.pdf`
    artefacts.push({ name: file, inputs: keyOf(sheet), make: () => printer.sheet(sheet) })
    return file
  }
  const listed = async (
    name: string,
    title: string,
    papers: readonly Paper[],
    make: (paper: Paper) => Sheet | Promise<Sheet>,
  ): Promise<ListedPrint> => {
    const files: ListedPrint['files'] = []
    for (const paper of papers) {
      files.push({ text: paperNames[paper], href: printed(`${name}-${paper}`, await make(paper)) })
    }
    const first = await make('a4')
    const preview = `${locale}/images/${name}.png`
    const inputs = `preview ${keyOf(first)}`
    artefacts.push({ name: preview, inputs, make: () => printer.preview(first) })
    return { title, preview, files }
  }
  const { poster, card, handout, 'help-desk': helpDesk, faq } = words.texts
  const prints: ListedPrint[] = []
  const desk: ListedPrint[] = []
  if (poster) {
    const make = (paper: Paper) => makePoster(context, poster, paper)
    prints.push(await listed('poster', t('kit.poster'), ['a3', 'a4', 'letter'], make))
  }
  if (card) {
    const make = (paper: Paper) => makeCard(context, card, paper)
    prints.push(await listed('card', t('kit.card'), ['a4', 'letter'], make))
  }
  if (handout) {
    const make = (paper: Paper) => makeHandout(context, handout, paper, project)
    prints.push(await listed('handout', t('kit.handout'), ['a4', 'letter'], make))
  }
  if (helpDesk) {
    const make = (paper: Paper): Sheet => makeHelpDesk(context, helpDesk, paper, project)
    const sheet = await listed('help-desk', t('kit.sheet'), ['a4', 'letter'], make)
    const page = `${locale}/help-desk.html`
    artefacts.push(ready(page, make('a4').html))
    desk.push({ ...sheet, files: [...sheet.files, { text: t('kit.openPage'), href: page }] })
  }
  if (faq) {
    const title = faq.about.title ?? ''
    artefacts.push(
      ready(`${locale}/faq.html`, pastePage(locale, title, undefined, faq.blocks)),
      ready(`${locale}/faq.md`, pasteMarkdown(title, undefined, faq.blocks)),
    )
  }
  const nameOf = (piece: Piece, group?: string): string =>
    words.mails.find((mail) => mail.words.piece === piece && (mail.group ?? group) === group)?.words
      .about.subject ??
    words.texts[piece]?.about.title ??
    words.texts[piece]?.about.heading ??
    piece
  const names: Partial<Record<Piece, string>> = {
    poster: t('kit.poster'),
    card: t('kit.card'),
    handout: t('kit.handout'),
    chat: t('kit.chat'),
  }
  const tasks = tasksOf(brand, words.groups, locale)
  const timeline = makeTimeline(context, tasks, (piece, group) => names[piece] ?? nameOf(piece, group))
  const plan = await listed('timeline', t('kit.timelineTitle'), ['a4'], () => timeline)
  artefacts.push(ready(`${locale}/timeline.html`, timeline.html))
  const calendar = `${locale}/timeline.ics`
  const hasDays = tasks.some(({ day }) => day !== undefined)
  if (hasDays) artefacts.push(ready(calendar, calendarOf(brand, tasks, locale)))
  desk.push({
    ...plan,
    files: [
      ...plan.files.map(({ href }) => ({ text: t('kit.pdf'), href })),
      { text: t('kit.openPage'), href: `${locale}/timeline.html` },
      ...(hasDays ? [{ text: t('kit.calendar'), href: calendar }] : []),
    ],
  })
  return { artefacts, prints, desk }
}

const keyOf = ({ html, width, height }: Sheet): string => `${width} × ${height} mm\n${html}`
