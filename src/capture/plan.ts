import type { Brand } from '../brand/brand.ts'
import type { Outline, View } from '../guide/outline.ts'
import type { LabelTable } from '../guide/labels.ts'
import type { LabelTables } from '../guide/values.ts'
import type { Locale } from '../i18n/language.ts'
import type { TextAllowance } from '../redaction/text-allowance.ts'
import type { Lock } from '../shots/lock.ts'
import type { Origin, Shot } from '../shots/shot.ts'

/** A view that a capture takes a picture of, or passes on the way. */
export interface PlannedView {
  view: View
  /** How people name it: `10.phone`, `opening`. */
  name: string
  /** The picture's path without its ending, absolute. */
  file: string
  /** What is there now, if picture and data belong together. */
  previous?: Shot
  /** What that was made from, where its guide's lock says so. */
  origin?: Origin
  /** Whether what it says may still be shown, as the brand is now. */
  publishable: boolean
  /** Hash over all that decides the picture, but for browser and fonts. */
  inputs: string
  /** What the screens of its picture show, and a hash over that and how it is taken; none where that is not known. */
  looks?: { key: string; text: string }
  /** Whether a picture is taken here; false where the view has none of its own. */
  picture: boolean
}

/** One guide in one screen language, its steps in order. */
export interface Job {
  guide: string
  /** The language whose words are looked for on the screens. */
  locale: Locale
  screenLocale: Locale
  /** The guide's file, relative to the project, for messages. */
  file: string
  title: string
  /** Its capture script, absolute. */
  script: string
  /** Whether its screens are those of a real web app: that can change without anything here changing. */
  live: boolean
  /** Whether its screens are the classic prompt's, which knows fewer languages. */
  classic: boolean
  /** What its screens may show besides invented data. */
  allowance: TextAllowance
  /** Where its pictures and their lock lie, absolute. */
  folder: string
  /** What their lock says now. */
  lock: Lock
  views: PlannedView[]
}

/** The words on the screens of a job, by label. */
export function labelsOf(plan: Plan, job: Job): LabelTable {
  return (job.classic ? plan.classicLabels : plan.labels)[job.screenLocale] ?? {}
}

/** All that a capture's threads need to know. */
export interface Plan {
  root: string
  home: string
  brand: Brand
  /** `check` writes nothing. */
  mode: 'take' | 'check'
  /** Retake also where only the browser or its fonts differ. */
  renew: boolean
  /** Where the practice portal is served, with base and final slash. */
  practice: string
  /** The screens' label tables, by language. */
  labels: LabelTables
  /** The same as the classic prompt shows them. */
  classicLabels: LabelTables
  /** Browser, system and fonts, as one text. */
  environment: string
  browser: string
  /** What a capture script can import from `#capture`, for one that misspells it. */
  captureExports: readonly string[]
  jobs: Job[]
}

/** What stands for the environment of a picture that a person supplied: no browser took it. */
export const suppliedEnvironment = 'supplied'

/** What became of a view. */
export type Outcome = 'new' | 'taken' | 'shared' | 'kept' | 'environment' | 'failed' | 'not reached'

/** The name of a view as people say it: the step's number instead of its id. */
export function viewName(outline: Outline, view: View): string {
  const step = outline.steps.find(({ id }) => id === view.step)
  return [step ? String(step.number) : 'opening', view.name].filter(Boolean).join('.')
}
