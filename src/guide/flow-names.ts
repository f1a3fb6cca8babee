/**
 * Every flow of the practice portal, as its address calls it: `/practice/<flow>/`. Outside `src/practice` and content
 * this is the only place that knows them by name: a guide's capture script says to which one it goes.
 */
export const flowNames = ['universal', 'classic', 'sign-in', 'answer'] as const

/** What is rehearsed: setting up with one of Duo's two prompts, signing in later on, or answering a request. */
export type FlowName = (typeof flowNames)[number]
