/**
 * What an upgrade replaces or leaves as a whole. Half an old program does not run, and half an old guide contradicts
 * its pictures; of label tables each label counts.
 */
export type Kind = 'program' | 'guide' | 'labels' | 'picture' | 'brand' | 'file'

/** What a file belongs to. */
export interface Unit {
  kind: Kind
  /** A folder for a guide, a path without its ending for pictures and label tables, else the file itself. */
  name: string
}

/** Files that say who a company is: a changed one has nothing newer to offer. */
const aboutOwner = ['brand.config.ts', 'logo.svg', 'logo-dark.svg', 'README.md']

/** Files that belong to whoever keeps the repository, each for itself. */
const ofRepository =
  /^(?:content|public|\.github|\.vscode)\/|^(?:\.git\w+|\.gitlab-ci\.yml|renovate\.json|LICENSE)$/

/** What a file of Handrail belongs to. */
export function unitOf(file: string): Unit {
  const [guide] = /^content\/guides\/[^/]+(?=\/)/.exec(file) ?? []
  if (guide !== undefined) return { kind: 'guide', name: guide }
  const [labels] = /^content\/labels\/[^/.]+(?=\.(?:ts|yaml)$)/.exec(file) ?? []
  if (labels !== undefined) return { kind: 'labels', name: labels }
  const [picture] = /^shots\/.*(?=\.(?:webp|json)$)/.exec(file) ?? []
  if (picture !== undefined) return { kind: 'picture', name: picture }
  if (aboutOwner.includes(file)) return { kind: 'brand', name: file }
  return { kind: ofRepository.test(file) ? 'file' : 'program', name: file }
}

/** The files of each unit, by the unit's name. */
export function unitsOf(files: Iterable<string>): Map<string, Unit & { files: string[] }> {
  const units = new Map<string, Unit & { files: string[] }>()
  for (const file of files) {
    const unit = unitOf(file)
    const known = units.get(unit.name)
    if (known) known.files.push(file)
    else units.set(unit.name, { ...unit, files: [file] })
  }
  return units
}
