/** The site's own words in English. Functions take what stands in the middle of a sentence. */
export const en = {
  // Every page
  skip: 'Skip to the content',
  navigation: 'Language and help',
  getHelp: 'Get help',
  home: 'All guides',
  siteTitle: (company: string) => `${company}: two-factor sign-in`,
  notAffiliated: 'Not affiliated with Cisco or Duo.',
  trademarks: 'Duo, Cisco, iPhone, App Store, Android and Google Play belong to their owners.',
  drawnScreens:
    'The screens in these guides are drawn. They show the order and the words, not the look.',
  kept: (owner: string, date: string) => `Kept by ${owner}, last reviewed on ${date}.`,
  about: (minutes: number) => (minutes === 1 ? 'About 1 minute' : `About ${minutes} minutes`),
  steps: (count: number) => (count === 1 ? '1 step' : `${count} steps`),

  // Help
  helpTitle: 'Stuck? Ask a person',
  helpText:
    'You can ask for help at any step. Nobody from the help desk will ever ask for your password, or tell you to approve a request.',
  write: (email: string) => `Write to ${email}`,
  call: (phone: string) => `Call ${phone}`,
  openPage: 'Open the help page',
  writeAbout: (step: number) => `Write to the help desk about step ${step}`,
  callAbout: (phone: string, step: number) => `Call ${phone} and say “step ${step}”`,
  subject: (guide: string, step: number) => `${guide}, step ${step}`,

  // The home page
  homeHeading: 'Sign in with your phone beside you',
  homeLead: (company: string) =>
    `${company} protects your account in two steps: your password, and a request on your phone. You set it up once. These guides take you through it, with a picture of every screen.`,
  homeDescription: (company: string) =>
    `How to set up and use two-factor sign-in at ${company}, step by step, with a picture of every screen.`,
  haveAtHand: 'Have at hand',
  guides: 'Guides',
  tasks: 'What do you want to do?',
  topics: {
    'set-up': { task: 'Set up my phone', title: 'Set up your phone' },
    'sign-in': { task: 'Answer a request', title: 'Sign in with it' },
    phone: { task: 'I have a new phone, or lost mine', title: 'A new, lost or stolen phone' },
    trouble: { task: 'Something doesn’t work', title: 'When something doesn’t work' },
    know: { task: 'I want to know more', title: 'Good to know' },
  },
  search: 'Or type what you need',
  searchFound: 'Guides that fit:',
  searchNone: 'No guide has these words. Try another word, or ask your help desk.',
  symptoms: 'What do you notice?',
  promptWhich: {
    email: 'Open the link in your e-mail. Which of these do you see?',
    'sign-in': 'Open your sign-in page. Which of these do you see?',
    both: 'Open the link in your e-mail, or your sign-in page. Which of these do you see?',
  },
  promptOne: 'The set-up begins with this screen:',
  promptSays: 'It says',
  promptOther: 'Your screen says something else? Ask your help desk before you start.',
  continueTitle: 'Continue on your phone',
  continueText: 'Point your phone’s camera at this code, or type the address:',
  rehearseTitle: 'Try it first, with nothing at stake',
  rehearseText: 'Practice screens let you go through everything once before you do it for real.',
  rehearse: 'Open the practice screens',

  // A guide
  stepOf: (number: number, total: number) => `Step ${number} of ${total}, `,
  onComputer: 'On your computer',
  onPhone: 'On your phone',
  inBrowser: 'In your phone’s browser',
  turnToPhone: 'Now pick up your phone',
  turnToComputer: 'Back to your computer',
  leaveBrowser: 'Leave Duo’s page open, and go to another app',
  toBrowser: 'Back to Duo’s page',
  doneTo: (next: number) => `Done, to step ${next}`,
  wayTo: (number: number, title: string) => `Step ${number}: ${title}`,
  doneLast: 'Done, to the end',
  trouble: 'This doesn’t look right',
  whatIsMissing:
    'What don’t you see? Choose it: an e-mail to the help desk is then written for you.',
  iDoNotSee: (label: string) => `I don’t see “${label}”`,
  missingBody: (label: string, language: string, checked?: string) =>
    `I don’t see “${label}”. Guide: ${language}${checked ? `, picture: ${checked}` : ''}.`,
  choose: {
    phone: { question: 'Which phone do you have?', all: 'Show both' },
    devices: { question: 'What do you have with you?', all: '' },
    start: { question: 'How do you begin?', all: 'Show both' },
  },
  answers: {
    ios: 'iPhone',
    android: 'Android phone',
    'computer-and-phone': 'A computer and my phone',
    'only-phone': 'Only my phone',
    email: 'With an e-mail',
    'sign-in': 'When I sign in',
  },
  oneAtATime: 'One step at a time',
  wholeGuide: (guide: string) => `All steps: ${guide}`,
  beforeFirst: 'Before you start',
  backTo: (number: number) => `Back to step ${number}`,
  stepOnPhone: 'Show this step on my phone',
  goOnAt: 'Continue at step',
  startAgain: 'Start again',
  isDone: 'Done',
  inWords: 'This screen in words',
  enlarge: 'Enlarge the picture',
  enlarged: 'The picture, enlarged',
  close: 'Close',
  noPicture: 'The picture of this screen is still to be taken.',
  screenWords: 'screen:',
  checked: (date: string) => `Drawn screens, checked ${date}: yours may look a little different.`,
  supplied: (date: string) => `Supplied picture, checked ${date}.`,
  tip: 'Tip',
  note: 'Note',
  storeIos: 'Get Duo Mobile in the App Store',
  storeAndroid: 'Get Duo Mobile in Google Play',
  storeNeeds: (system: string, version: string) => `Needs ${system} ${version} or newer.`,
  systemIos: 'iOS',
  systemAndroid: 'Android',
  finished: 'You are finished',
  nextGuide: 'Next:',

  // Practice
  practiceTitle: 'Practice: try it before you do it',
  practiceHeading: 'Practice: try it first',
  practiceDescription: 'Practice screens: go through the set-up once, with nothing at stake.',
  practiceBand: 'This is practice, not your sign-in. Type nothing private here.',
  practiceLead:
    'Here you press the same buttons in the same order as in the real set-up. Nothing is sent, nothing is kept, and nothing can break.',
  rehearsals: {
    universal: {
      title: 'Rehearse the set-up',
      text: 'From the first page to the last screen. Computer and phone are shown together.',
    },
    classic: {
      title: 'Rehearse the set-up (classic prompt)',
      text: 'The same with the older screens, the ones inside your sign-in page.',
    },
    'sign-in': {
      title: 'Rehearse a sign-in on another day',
      text: 'What the page and the phone show then, and what else you can choose.',
    },
    answer: {
      title: 'Rehearse a request',
      text: 'A sign-in request reaches your phone. Approve it, or deny it.',
    },
  },
  requestsTitle: 'Practice: would you approve this?',
  requestsHeading: 'Would you approve this?',
  requestsLead: 'Twelve invented requests. Choose what you would do, and read why.',
  requestOf: (number: number, total: number) => `Request ${number} of ${total}`,
  requestApp: 'For',
  requestPlace: 'Where',
  requestTime: 'When',
  iApprove: 'Approve',
  iDeny: 'Deny',
  wellDone: 'Right.',
  betterNot: 'Better not.',
  practiceReal: 'How to know the real one',
  practiceRealText:
    'These screens are drawn and look different from the real ones on purpose. Before you set it up for real, look at the address at the top of your browser:',
  practiceRealDuo: 'just before its first single / it says .duosecurity.com, with the dot in front',
  practiceRealOwn: (address: string) => `or it is your company’s own sign-in, ${address}`,

  // A page that is not there
  lostTitle: 'This page is not here',
  lostText: 'The address may be old or mistyped. Every guide starts on the first page.',
  lostLink: 'Go to the guides',
}

/** The site's own words: what every language must have. A missing or misspelt key is a type error. */
export type Strings = typeof en
