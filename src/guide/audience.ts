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

/** A kind of phone: what it shows may differ from what the other shows. */
export type PhoneKind = (typeof audienceAnswers)['phone'][number]

/** Whom alone something is for: those with one kind of phone, those who have answered another question so, or both. */
export interface Readers {
  audience?: Audience
  phone?: PhoneKind
}

/** The question that an answer belongs to. */
export function questionOf(audience: Audience): AudienceQuestion {
  return questions.find((question) =>
    audienceAnswers[question].some((answer) => answer === audience),
  )!
}

const questions = Object.keys(audienceAnswers) as AudienceQuestion[]

/** What a reader has said whom something is for; nothing where it is for all. */
export function answersOf({ audience, phone }: Readers): Audience[] {
  return [audience, phone].filter((answer) => answer !== undefined)
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
export function isFor(readers: Readers, answers: readonly Audience[]): boolean {
  return answersOf(readers).every((answer) => answers.includes(answer))
}

/** Whether there are readers for whom both of two things are. */
export function haveCommonReaders(one: Readers, other: Readers): boolean {
  return answersOf(one).every((answer) =>
    answersOf(other).every((also) => also === answer || questionOf(also) !== questionOf(answer)),
  )
}

/** What some views ask their reader, by whom they are for and by what is for some inside them. */
export function questionsIn(
  views: readonly (Readers & { audienceQuestions?: readonly AudienceQuestion[] })[],
): AudienceQuestion[] {
  return [
    ...new Set(
      views.flatMap(({ audienceQuestions = [], ...readers }) => [
        ...answersOf(readers).map(questionOf),
        ...audienceQuestions,
      ]),
    ),
  ]
}
