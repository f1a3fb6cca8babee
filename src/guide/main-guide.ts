import type { GuideEntry } from './outline.ts'

/** A guide with more steps than these is also offered one step at a time. */
const atOnce = 5

/** Whether a guide is also offered one step at a time. */
export function hasStepPages(guide: Pick<GuideEntry, 'steps' | 'frontmatter'>): boolean {
  return guide.steps.length > atOnce && !isChecklist(guide)
}

/** Whether a guide's steps are things to try, until one of them has helped. */
export function isChecklist({ frontmatter }: Pick<GuideEntry, 'frontmatter'>): boolean {
  return frontmatter.topic === 'trouble'
}

/**
 * The guide that a help desk means by "step 7": the first that is offered one step at a time.
 * @param guides in their order
 */
export function mainGuideOf<Guide extends Pick<GuideEntry, 'locale' | 'steps' | 'frontmatter'>>(
  guides: readonly Guide[],
  locale: GuideEntry['locale'],
): Guide | undefined {
  return guides.find((guide) => guide.locale === locale && hasStepPages(guide))
}
