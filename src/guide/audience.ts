/**
 * What a reader chooses in place, where the roads part, and what they can say: which phone it is, what they have at
 * hand, how they begin. Without script all are there, each with its name; with it, a reader sees their own.
 */
export const audienceAnswers = {
  phone: ['ios', 'android'],
  devices: ['computer-and-phone', 'only-phone'],
  start: ['email', 'sign-in'],
} as const

/** A question that a reader answers in place. */
export type AudienceQuestion = keyof typeof audienceAnswers

/** An answer to one of them: some views are for those alone who gave it. */
export type Audience = (typeof audienceAnswers)[AudienceQuestion][number]

/** The question that an answer belongs to. */
export function questionOf(audience: Audience): AudienceQuestion {
  return questions.find((question) =>
    audienceAnswers[question].some((answer) => answer === audience),
  )!
}

const questions = Object.keys(audienceAnswers) as AudienceQuestion[]

/** Whether something is for those with one kind of phone. */
export function isForPhone(audience: Audience | undefined): audience is 'ios' | 'android' {
  return audience !== undefined && questionOf(audience) === 'phone'
}

/** Every way to answer some questions: one answer to each. */
export function waysToAnswer(questions: readonly AudienceQuestion[]): Audience[][] {
  return questions.reduce<Audience[][]>(
    (ways, question) =>
      ways.flatMap((way) => audienceAnswers[question].map((answer) => [...way, answer])),
    [[]],
  )
}

/** Whether something is for a reader who has answered so. */
export function isFor(audience: Audience | undefined, answers: readonly Audience[]): boolean {
  return audience === undefined || answers.includes(audience)
}

/** What some views ask their reader, by whom they are for and by what is for some inside them. */
export function questionsIn(
  views: readonly { audience?: Audience; audienceQuestions?: readonly AudienceQuestion[] }[],
): AudienceQuestion[] {
  return [
    ...new Set(
      views.flatMap(({ audience, audienceQuestions = [] }) => [
        ...(audience ? [questionOf(audience)] : []),
        ...audienceQuestions,
      ]),
    ),
  ]
}
