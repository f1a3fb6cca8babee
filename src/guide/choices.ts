/**
 * What a reader chooses in place, where the roads part, and what they can say: which phone it is, what they have at
 * hand, how they begin. Without script all are there, each with its name; with it, a reader sees their own.
 */
export const choices = {
  phone: ['ios', 'android'],
  devices: ['computer-and-phone', 'only-phone'],
  start: ['email', 'sign-in'],
} as const

/** A question that a reader answers in place. */
export type Choice = keyof typeof choices

/** An answer to one of them: some views are for those alone who gave it. */
export type Variant = (typeof choices)[Choice][number]

/** The question that an answer belongs to. */
export function choiceOf(variant: Variant): Choice {
  return asked.find((choice) => (choices[choice] as readonly Variant[]).includes(variant))!
}

const asked = Object.keys(choices) as Choice[]

/** Whether something is for those with one kind of phone. */
export function isForPhone(variant: Variant | undefined): variant is 'ios' | 'android' {
  return variant !== undefined && choiceOf(variant) === 'phone'
}

/** Every way to answer some questions: one answer to each. */
export function waysToAnswer(questions: readonly Choice[]): Variant[][] {
  return questions.reduce<Variant[][]>(
    (ways, choice) => ways.flatMap((way) => choices[choice].map((answer) => [...way, answer])),
    [[]],
  )
}

/** Whether something is for a reader who has answered so. */
export function isFor(variant: Variant | undefined, answers: readonly Variant[]): boolean {
  return variant === undefined || answers.includes(variant)
}

/** What some views ask their reader, by whom they are for and by what is for some inside them. */
export function choicesIn(
  views: readonly { variant?: Variant; asks: readonly Choice[] }[],
): Choice[] {
  return [
    ...new Set(
      views.flatMap(({ variant, asks }) => [...(variant ? [choiceOf(variant)] : []), ...asks]),
    ),
  ]
}
