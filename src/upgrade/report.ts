import { renderFindings } from '../diagnostics/diagnostic.ts'
import { leftover } from './file-tree.ts'
import type { Outcome, Plan, Verdict } from './plan.ts'
import type { Kind } from './units.ts'

/** How a kind of unit is counted, where there are too many to name or their names say nothing. */
const counted: Partial<Record<Kind, readonly [string, string]>> = {
  guide: ['guide', 'guides'],
  labels: ['label table', 'label tables'],
  picture: ['picture', 'pictures'],
}

/** So many names can still be read in a line. */
const mostNames = 8

/** What an upgrade has done, in the words of whoever reads it, grouped and short. */
export function reportOf({ outcomes, migrated, todo }: Plan, version: string): string {
  const units = outcomes.filter(({ kind }) => kind !== 'program')
  const by = (wanted: Verdict) => units.filter(({ verdict }) => verdict === wanted)
  const hasNewProgram = outcomes.some(
    ({ kind, verdict }) => kind === 'program' && !['same', 'own'].includes(verdict),
  )
  const shown = (
    title: string,
    group: readonly Outcome[],
    before: readonly string[] = [],
  ): string[] => (group.length + before.length > 0 ? [`${title}: ${listed(group, before)}.`] : [])
  const kept = by('kept')
  const yours = kept.filter((each) => !each.parts)
  const program = outcomes.filter(({ kind, verdict }) => kind === 'program' && verdict === 'kept')
  const newer = kept.filter((each) => each.newer)
  const parts = kept.flatMap(({ name, parts = [] }) =>
    parts.length > 0 ? [`${name} (${inShort(parts)})`] : [],
  )
  return [
    `Upgraded to Handrail ${version}.`,
    ...shown('Replaced', by('replaced'), hasNewProgram ? ['the program'] : []),
    ...shown('Added', by('added')),
    ...shown('Removed, because Handrail no longer has them', by('removed')),
    ...shown('Kept, because you changed them', yours),
    ...shown('Not brought back, because you removed them', by('away')),
    ...said('Kept in label tables, because you changed their words', parts),
    ...said('Changed only where a name is new', migrated),
    ...said(
      `A newer version of these is in ${leftover}/`,
      newer.map(({ name }) => name),
      ' Copy from it what you like, then delete it there. "npm run check" lists them until you do.',
    ),
    ...said(
      `You had changed these files of the program. They are replaced, and yours are in ${leftover}/yours/`,
      program.map(({ name }) => name),
    ),
    ...(todo.length > 0 ? ['For you to change by hand:', renderFindings(todo)] : []),
  ].join('\n')
}

function said(title: string, names: readonly string[], then = ''): string[] {
  return names.length > 0 ? [`${title}: ${inShort(names)}.${then}`] : []
}

/** Names, or how many there are where they are many. */
function listed(group: readonly Outcome[], before: readonly string[]): string {
  const kinds = [...new Set(group.map(({ kind }) => kind))].sort()
  const names = kinds.flatMap((kind) => {
    const own = group.filter((each) => each.kind === kind).map(({ name }) => name)
    const [one, many] = counted[kind] ?? ['other file', 'other files']
    if (own.length <= mostNames && kind !== 'picture') return own
    return [`${own.length} ${own.length === 1 ? one : many}`]
  })
  return [...before, ...names].join(', ')
}

function inShort(names: readonly string[]): string {
  const rest = names.length - mostNames
  return rest > 0 ? `${names.slice(0, mostNames).join(', ')} and ${rest} more` : names.join(', ')
}
