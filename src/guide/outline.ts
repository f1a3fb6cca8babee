import type { IconName } from '../icons/icons.ts'
import type { Locale } from '../i18n/language.ts'
import type { AudienceQuestion, Audience, PhoneKind } from './audience.ts'

/** Both devices, in the order in which a reader uses them. */
export const devices = ['computer', 'phone'] as const

/** Where a view's screen is: on the computer, or on the phone. */
export type Device = (typeof devices)[number]

/** Where a reader has to go on with the other device. */
export interface DeviceSwitch {
  to: Device
  /** Who alone turns there: with only a phone the computer's pages are in its browser. */
  audience?: Audience
}

/** Words in bold in a view: exactly what the reader will see on the view's screen. */
export interface Label {
  /** By first appearance in its view, from 1. The same words again carry the same number. */
  number: number
  /** The words as the guide's language calls them. */
  words: string
  /** The words as the screen shows them: another language, or renamed by the brand. */
  screen: string
  /** The id in the label table; unset for words that no table has (another web app). */
  id?: string
  /** What a screen reader calls a control that is only an icon. */
  called?: string
  /** The language of the screen's words, where it is not that of the other screens. */
  lang?: Locale
  /** The English words, where nobody has seen the others on a screen. */
  english?: string
  /** First line and column of its first appearance. */
  line: number
  column: number
}

/** A paragraph as it is read, or a point of a list. */
export interface Paragraph {
  text: string
  line: number
  /** Whom alone it is for. */
  audience?: Audience
}

/** A stretch of a step's words and the one screen that shows its labels. */
export interface View {
  /**
   * `<step>` for a whole step, `<step>.<name>` inside one, `opening` or `opening.<name>` before the first. The name of
   * its files.
   */
  key: string
  /** `undefined` in the opening. */
  step?: string
  /** The part of the key behind the dot. */
  name?: string
  device: Device
  /** Set where it is on neither: a step that names no device and has no picture, such as a call. */
  anywhere?: true
  /** Whether it is the first view of its step, or of the opening. */
  first: boolean
  /** Whether it is the last one. */
  last: boolean
  /** Unset where the reader stays on the device of the view before. */
  deviceSwitch?: DeviceSwitch
  /** Whom alone it is for; the others’ views belong to the same step. */
  audience?: Audience
  /** Which kind of phone it is about, where the other shows something else. */
  phone?: PhoneKind
  labels: Label[]
  /** The part of the window's address that it marks, with a number among those of its labels. */
  address?: Pick<Label, 'number' | 'words' | 'line' | 'column'>
  /** What its words ask a reader: some of them are for some only. */
  audienceQuestions: AudienceQuestion[]
  /** The key of the view whose picture this one shows. */
  sameAs?: string
  /** False where the writer says that there is none. */
  picture: boolean
  /** The view's own sentences; tips, notes and trouble are not among them. */
  prose: Paragraph[]
  line: number
}

/** What stands at the top of the window around a picture of the computer. */
export interface WindowTitle {
  icon: IconName
  /** An address has its domain in bold; other words have nothing before and behind. */
  before: string
  strong: string
  after: string
  /** The number of a mark around the domain. */
  mark?: number | undefined
}

/** One thing to do. */
export interface Step {
  id: string
  /** From 1, in the order of the file. */
  number: number
  title: string
  /** Ids of the steps that it leads to, in the order in which they are offered; none where nothing follows. */
  next: string[]
  views: View[]
  line: number
}

/** The tasks a reader comes with, in the order in which the home page offers them. */
export const topics = ['set-up', 'sign-in', 'phone', 'trouble', 'know'] as const

/** A task a reader comes with. */
type Topic = (typeof topics)[number]

/** What a guide says of itself, checked. */
export interface Frontmatter {
  title: string
  summary: string
  /** How long a reader needs. */
  minutes: number
  /** What to have at hand before the first step. */
  have: Prerequisite[]
  /** Who keeps the guide. */
  owner: string
  /** ISO date: when somebody last went through it and its pictures. */
  reviewed: string
  /** Which of Duo's prompts it is for. */
  prompt: 'classic' | 'universal' | 'any'
  /** Where it stands on the home page, from 1. */
  order: number
  /** The task under which the home page offers it. */
  topic: Topic
  /** What a reader may notice who needs it, in their own words: the home page's list of symptoms. */
  symptoms: string[]
  /** How the home page offers it, besides in its lists. */
  home?: HomePlace
  /** Earlier names of its folder and earlier addresses, and the line that they stand in. */
  was?: { names: string[]; line: number }
}

/** Something to have at hand. */
export interface Prerequisite {
  what: string
  /** What more there is to know of it before the first step. */
  note?: string
  icon?: IconName
}

/**
 * The place of a guide on the home page: among the tasks that people come for, as the warning above them, or as the
 * quiet link beside "Start" for those whom the main guide does not suit.
 */
export type HomePlace =
  | { task: string; text: string; icon: IconName }
  | { warning: string; text: string }
  | { instead: string }

/** A guide in one language, as data: what pages, capture and check share. */
export interface Outline {
  guide: string
  locale: Locale
  /** Relative to the project, `/` form. */
  file: string
  frontmatter: Frontmatter
  /** What its readers choose in place, anywhere in it. */
  audienceQuestions: AudienceQuestion[]
  /** Views before the first step. */
  opening: View[]
  steps: Step[]
  /**
   * Keys of views in parts that do not hold for this brand: a capture script may lead to them, nobody sees them here.
   */
  hiddenViews: string[]
  /** Sentences outside every step and view; tips and notes are not among them. */
  prose: Paragraph[]
  /** Ids of the guide's headings on its page. */
  headings: string[]
  /** Every link of the guide, with what the brand says in it. */
  links: { url: string; line: number; column: number }[]
  /** Where words would lead to a guide that the brand hides. */
  unlinked: { guide: string; line: number; column: number }[]
}

/** What lists say of a guide. */
export interface GuideEntry extends Pick<Outline, 'guide' | 'locale' | 'frontmatter'> {
  steps: Pick<Step, 'id' | 'number'>[]
}

/** Whether a step leads to the one after it, or the last one to the end: not elsewhere, and not to several. */
export function leadsStraightOn({ next, number }: Step, { steps }: Outline): boolean {
  return next.length <= 1 && next[0] === steps[number]?.id
}

/**
 * Whether a guide has one way through: only there "go on after the last step done" leads where a reader wants to go.
 */
export function isStraight(outline: Outline): boolean {
  return outline.steps.every((step) => leadsStraightOn(step, outline))
}

/** Every view of a guide, in reading order. */
export function viewsOf(outline: Outline): View[] {
  return [...outline.opening, ...outline.steps.flatMap((step) => step.views)]
}
