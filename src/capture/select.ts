import { nearest } from '../diagnostics/nearest.ts'
import { HandrailError } from '../diagnostics/diagnostic.ts'
import type { Job } from './plan.ts'
import { partOf } from './shard.ts'
import type { Shard } from './shard.ts'

/** The words of a command that make it smaller. */
export interface Selection {
  /** A part of a guide's name. */
  grep?: string
  /** A language of screens. */
  lang?: string
  /** A part of the work. */
  shard?: Shard
}

/**
 * The jobs that a person asked for.
 * @throws HandrailError where nothing is meant, with the nearest that is there
 */
export function selectJobs(jobs: readonly Job[], { grep, lang, shard }: Selection): Job[] {
  const selected = jobs
    .filter(({ guide }) => guide.includes(grep ?? ''))
    .filter(({ screenLocale }) => screenLocale === (lang ?? screenLocale))
  if (!selected.length) throw nothingSelected(jobs, { grep, lang })
  return shard ? partOf(selected, shard) : selected
}

function nothingSelected(jobs: readonly Job[], { grep, lang }: Selection): HandrailError {
  const asked = [grep && `grep=${grep}`, lang && `lang=${lang}`].filter(Boolean).join(' ')
  const guides = [...new Set(jobs.map(({ guide }) => guide))]
  const languages = [...new Set(jobs.map(({ screenLocale }) => screenLocale))]
  const near = grep === undefined ? undefined : nearest(grep, guides)
  const there = `There are the guides ${guides.join(', ')}, and screens in ${languages.join(', ')}.`
  return new HandrailError([
    {
      code: 'nothing-selected',
      at: { file: 'npm run capture' },
      message: `No guide with a capture script matches ${asked || 'this brand'}.`,
      fix: near ? `Did you mean "grep=${near}"? ${there}` : there,
    },
  ])
}
