import { existsSync, readdirSync } from 'node:fs'
import { locales } from '../../../src/i18n/language.ts'
import type { Project } from './project.ts'

/** Takes all guides but some out of a project, with their pictures; links to them become the words they were. */
export function keepGuides(project: Project, ...kept: string[]): void {
  const gone = readdirSync(project.file('content/guides')).filter((name) => !kept.includes(name))
  for (const name of gone) {
    project.remove(`content/guides/${name}`, ...locales.map((locale) => `shots/${locale}/${name}`))
  }
  const link = new RegExp(`\\[([^\\]]*)\\]\\(/guides/(?:${gone.join('|')})/[^)]*\\)`, 'g')
  for (const name of kept) {
    for (const locale of locales) {
      const file = `content/guides/${name}/${locale}.mdx`
      if (existsSync(project.file(file))) {
        project.write(file, project.read(file).replace(link, '$1'))
      }
    }
  }
}
