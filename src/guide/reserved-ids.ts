/** Ids that every guide's page has itself, for its links and frames: no step and no heading can be called so. */
export const pageIds: readonly string[] = ['content', 'get-help', 'get-help-title', 'the-end']
