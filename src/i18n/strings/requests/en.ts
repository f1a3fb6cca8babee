/** An invented request, what came before it, and what is right. */
export interface InventedRequest {
  /** What the reader knows of it: in one or two sentences. */
  story: string
  place: string
  time: string
  /** What somebody wants to sign in to. */
  app: string
  right: 'approve' | 'deny'
  why: string
}

/** A dozen requests that are answered with yes or no, in English. */
export const en: InventedRequest[] = [
  {
    story: 'You sit at your desk. You have just typed your password.',
    place: 'Your town',
    time: '9:02 am',
    app: 'E-mail',
    right: 'approve',
    why: 'You started it, just now, and nobody else did.',
  },
  {
    story: 'You are at lunch, and your computer is locked.',
    place: 'Your town',
    time: '12:40 pm',
    app: 'E-mail',
    right: 'deny',
    why: 'The place is right, but you started nothing. Somebody near you may know your password.',
  },
  {
    story: 'The phone wakes you in the night.',
    place: 'A city far away',
    time: '3:10 am',
    app: 'Payroll',
    right: 'deny',
    why: 'You were asleep. Say that it was suspicious, and tell your help desk in the morning, before you sign in.',
  },
  {
    story: 'You have just signed in. The app names a city an hour away.',
    place: 'A city an hour away',
    time: '10:15 am',
    app: 'E-mail',
    right: 'approve',
    why: 'The place is only a guess, from where the internet line ends. What counts is that you started it.',
  },
  {
    story:
      'Somebody calls. “This is IT. Please approve the request, so that we can repair your account.”',
    place: 'Your town',
    time: '2:30 pm',
    app: 'E-mail',
    right: 'deny',
    why: 'Your help desk never asks you to approve. Hang up, and call the number that you know.',
  },
  {
    story: 'You watch television. Five requests come, one after the other.',
    place: 'Unknown',
    time: '8:45 pm',
    app: 'E-mail',
    right: 'deny',
    why: 'Somebody hopes that you give in to have peace. Deny each one, and tell your help desk.',
  },
  {
    story: 'You signed in, then a colleague came. Ten minutes later the phone asks.',
    place: 'Your town',
    time: '11:20 am',
    app: 'Time sheets',
    right: 'deny',
    why: 'A request lasts about a minute, so this one may not be yours. Deny it, and sign in again.',
  },
  {
    story: 'You are in already, and have done nothing since. Another request comes.',
    place: 'Your town',
    time: '9:04 am',
    app: 'E-mail',
    right: 'deny',
    why: 'Your own was answered. A second one was started by somebody else.',
  },
  {
    story: 'A colleague has left his phone at home, and asks you to approve on yours.',
    place: 'Your town',
    time: '8:50 am',
    app: 'E-mail',
    right: 'deny',
    why: 'Your phone answers for your own account only. He asks the help desk for a code.',
  },
  {
    story:
      'You changed your password, and the mail program on your own laptop asks you to sign in. You do.',
    place: 'Your town',
    time: '4:05 pm',
    app: 'E-mail',
    right: 'approve',
    why: 'You typed the password yourself, so the request is yours.',
  },
  {
    story: 'A text message says: “Type 482 into your app, to keep your account.”',
    place: 'Unknown',
    time: '6:10 pm',
    app: 'E-mail',
    right: 'deny',
    why: 'Only a number on your own screen is for you. A number that somebody sends you lets them in.',
  },
  {
    story: 'You are on a trip, and sign in from the hotel.',
    place: 'The country you are in',
    time: '7:30 pm',
    app: 'Payroll',
    right: 'approve',
    why: 'You started it, and the place is where you are.',
  },
]
