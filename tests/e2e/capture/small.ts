import type { Project } from './project.ts'

/** The guide that small projects keep: seven pictures of the phone. */
export const guide = 'answer-a-duo-request'

/** Leaves a project one guide in English: a capture of it takes the least time. */
export function makeSmall(project: Project): void {
  project.remove('content/guides/what-is-two-factor', 'content/guides/set-up-duo-classic')
  project.remove('shots/es', 'shots/en/set-up-duo-classic')
  project.edit('brand.config.ts', "languages: ['en', 'es']", "languages: ['en']")
  // Its link to the other guide would lead nowhere.
  project.edit(
    `content/guides/${guide}/en.mdx`,
    /\[set up Duo on your phone\]\([^)]*\)/,
    'set it up',
  )
}
