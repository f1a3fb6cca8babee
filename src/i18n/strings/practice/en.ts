const titles = {
  universal: 'Practice: set up Duo on your phone',
  classic: 'Practice: set up Duo on your phone (classic prompt)',
  'sign-in': 'Practice: sign in with Duo on another day',
  answer: 'Practice: answer a Duo request',
}

const leads = {
  universal:
    'Try the whole set-up here before you do it for real. You cannot break anything, and nothing is saved or sent.',
  classic:
    'Try the whole set-up here before you do it for real. You cannot break anything, and nothing is saved or sent.',
  'sign-in':
    'Try here how to sign in later on, and which other ways there are. You cannot break anything, and nothing is saved or sent.',
  answer:
    'Try here what your phone will ask when you sign in. You cannot break anything, and nothing is saved or sent.',
}

/** What can be tried beside the way, by the screen that leads there. */
const besides = {
  'enter-passcode': 'Has your phone no signal? Try the passcode of the app.',
  devices: 'Is your phone new? Try how to connect it.',
}

const stories = {
  yours: 'Imagine: you have just signed in at your computer.',
  'not-yours': 'Imagine: you are at lunch, and you have started nothing.',
}

const tasks = {
  email: 'This is the invitation. Open its link.',
  'email-or':
    'This is the invitation. Open its link. You get none, because you begin when you sign in? It leads to the same page.',
  welcome: 'Start the set-up.',
  device: 'Choose the mobile phone and go on.',
  'phone-type': 'Choose the kind of phone you have and go on.',
  number: 'Type the number that practice gives you, and not your own:',
  'number-confirm': 'Compare the number, then tick the box.',
  'number-continue': 'The box is ticked. Now you can go on.',
  install: 'The app is on the phone now. Say so here.',
  activate: 'Leave this open. Pick up the phone and scan this code.',
  'activate-scanned': 'The code is ticked: your phone is connected. Go on.',
  'activate-expired': 'The code is too old. Ask for a new one.',
  'activate-link': 'The link is on its way. Open it on the phone.',
  settings: 'Choose that Duo asks your phone by itself, then save.',
  finish: 'Scroll down inside the white box until you can finish.',
  'all-set': 'That is all. You have practiced the whole set-up.',
  'store-ios': 'Install the app. It is free.',
  'store-android': 'Install the app. It is free.',
  'store-open': 'The app is installed. Open it.',
  app: 'Add an account.',
  camera: 'The app may use the camera. Say yes.',
  scan: 'Now point the phone at the code on the computer.',
  added: 'Done here. Your account is in the app.',
  lock: 'Your phone asks whether it is you. Tap the message, or look at its options.',
  'lock-plain': 'Your phone asks whether it is you. Tap the message.',
  'lock-quiet': 'No request waits here. Go on at the computer.',
  swiped: 'Approve only what you started yourself. If you are not sure, deny.',
  unlock: 'The phone makes sure that it is you.',
  request: 'Approve only what you started yourself. If you are not sure, deny.',
  approved:
    'Right: it was you, and you would now be signed in. Next, try “Another request” under the phone.',
  'approved-not-yours':
    'You had started nothing, so somebody else would now be in. It can happen to anybody. Tell your help desk at once, then change your password. Here you can start again, and deny.',
  denied: 'Right: you had started nothing, and nobody got in. Say whether it looked suspicious.',
  'denied-yours':
    'You refused your own sign-in. Nothing broke: answer No here, then sign in again.',
  hello: 'This is the first page. Go on.',
  why: 'This page only explains. Go on.',
  option: 'Choose the app, Duo Mobile.',
  'mobile-number': 'Type the number that practice gives you, and not your own:',
  'mobile-number-shown': 'The number is complete. Add it.',
  'number-check': 'Compare the number. It is right, so say yes.',
  ownership: 'Let Duo send a code to this phone.',
  'ownership-sent': 'Type the code from the practice text message:',
  'ownership-typed': 'The code is right. Verify it.',
  download: 'The app is on the phone now. Go on here.',
  'scan-code': 'Leave this open. Pick up the phone and scan this code.',
  'app-added': 'Your phone is connected. Finish there first, then go on here.',
  'phone-is-linked': 'The phone is done. Go on here.',
  'another-way': 'A second way in can wait in this rehearsal. Skip it.',
  completed: 'Your phone is set up. Now sign in with it once.',
  'completed-by-email': 'That is all. You have practiced the whole set-up.',
  'push-sent': 'Duo has asked your phone. Pick it up and answer.',
  'push-sent-code': 'Duo has asked your phone. Type this number there.',
  'push-sent-or': 'Duo has asked your phone. Pick it up and answer, or look at the other options.',
  'push-sent-code-or':
    'Duo has asked your phone. Type this number there, or look at the other options.',
  'push-denied': 'You said no, so nobody was signed in. Ask once more.',
  'your-device': 'Say yes only at a computer that nobody else uses.',
  'signed-in': 'That is all. You have practiced the set-up and your first sign-in.',
  'signed-in-again': 'That is all. You have practiced signing in.',
  'other-options': 'Here is what you can do instead of waiting for this phone. Choose one.',
  'enter-passcode': 'Open your account in the app. Type the passcode that it shows.',
  'manage-check': 'Duo first makes sure that it is you. Let it ask your phone.',
  'manage-sent': 'Duo has asked your phone. Pick it up and answer: then your list opens.',
  'manage-denied': 'You said no, so the list stays closed. Ask once more.',
  devices: 'This is your list. Say that you have a new phone, or add a device.',
  'devices-linked': 'The new phone is connected. Go back to the login, and try it once.',
  'new-phone': 'This page prepares you. Begin.',
  'new-phone-check': 'Let Duo send a code to the number of this phone.',
  'new-phone-code': 'Leave this open. Pick up the new phone and scan this code.',
  'new-phone-added': 'The new phone is connected. Go on.',
  'add-device':
    'A second way is added here, and a phone with a new number: choose Duo Mobile. Or go back.',
  account: 'Your account has a passcode. Show it.',
  'account-passcode': 'This is your passcode. Type it on the computer.',
  'link-expired': 'In real life you would ask your help desk for a new link. Here, start again.',
  intro: 'Set up an account.',
  'link-how': 'The computer shows a code. Say that you have one.',
  name: 'Keep the name, and save.',
  drill: 'Skip it: you are practicing already.',
  notify: 'Requests reach you as notifications. Turn them on.',
  'notify-ask': 'The phone itself asks once more. Say yes.',
  verify: 'Only for a sign-in of your own: type the number from your computer:',
  'verify-not-yours': 'Your computer shows no number, for you started nothing. Say so.',
  'verify-typed': 'The number is right. Verify it.',
  'first-approved': 'You are signed in. Look at the computer.',
  'open-link': 'Open the link that was sent to you.',
  'on-the-phone': 'Leave this open and pick up the phone.',
  'on-the-computer': 'Go on at the computer.',
  'phone-can-wait': 'Nothing to do here yet.',
  'phone-is-done': 'Done here. The phone is not needed any more.',
  'phone-is-early': 'You are early, that is fine. Go on at the computer.',
  finished: 'That is all. You have practiced saying no.',
  'finished-yours': 'That is all. Next, try “Another request” under the phone.',
}

const hints = {
  'choose-phone':
    'A fine choice at another time. In this rehearsal, please choose the mobile phone.',
  'choose-type': 'In this rehearsal, please choose one of the first two: they have the app.',
  'number-refused':
    'That is not the practice number, so it was cleared. It was not kept or sent. Please type only the number given here:',
  'country-given': 'The practice number is from the United States. Please choose that country.',
  'not-installed-yet': 'Not yet: first get the app on the phone.',
  'no-code-yet': 'There is no code on the computer yet. Go on at the computer until you see it.',
  'code-expired': 'This code is too old. Ask for a new one on the computer, then scan again.',
  'camera-needed':
    'Without the camera the app cannot read the code. Add the account again, or ask for the link on the computer.',
  'denied-suspicious':
    'In real life your company is told now, and the phone stays quiet for some minutes. Call your help desk first, then change your password.',
  'denied-mistake':
    'Only this one request was denied. You had started nothing, so Yes is the better answer. Call your help desk first, then change your password.',
  'own-suspicious':
    'In real life your company is told now. Tell your help desk that it was only you, then sign in again.',
  'choose-app': 'A fine choice as a second way. In this rehearsal, please choose Duo Mobile.',
  'second-way': 'A good idea in real life. In this rehearsal, please skip it.',
  'passcode-refused': 'That is not the code that practice gives. It was cleared, not kept or sent.',
  tablet: 'A tablet has no number, so Duo goes straight on to the app.',
  'drill-later': 'The app would show you a request now. Here the set-up goes on first.',
  'notifications-off':
    'Then requests wait in the app until you open it. You can turn notifications on later in the phone’s settings.',
  'first-denied': 'Nothing broke. The computer lets you ask once more.',
  'other-way': 'A fine way in real life. This rehearsal has no pages for it: choose another.',
  'confirm-with-push': 'A fine way in real life. In this rehearsal, confirm with Duo Push.',
  'second-device': 'A good choice in real life. In this rehearsal, choose Duo Mobile, or go back.',
  'own-mistake': 'Only this one request was denied. Sign in again, and approve the new one.',
}

/** The practice portal's own words in English. Functions take what stands in the middle of a sentence. */
export const en = {
  titles,
  leads,
  besides,
  stories,
  tasks,
  hints,
  languages: 'Other languages',
  band: ['This is practice, not your sign-in.', 'Type nothing private.'],
  frameBand: ['Practice. Not your sign-in.', 'Type nothing private.'],
  noScript:
    'Your browser runs no script here, so the buttons do nothing. Every screen stands below: each device’s own in the order in which you will meet them.',
  givenNumber: (number: string) => `Practice number: ${number}`,
  computer: 'The computer',
  phone: 'The phone',
  toPhone: 'Go to the phone',
  toComputer: 'Go to the computer',
  scan: 'Point the phone at the code',
  openLink: 'Open the link on the phone',
  controls: 'For practice only',
  phoneSystem: 'The phone is',
  ios: 'an iPhone',
  android: 'an Android phone',
  expire: 'Let the code expire',
  expireLink: 'Let the link in the e-mail expire',
  givenCode: (code: string) => `Your computer shows: ${code}`,
  anotherRequest: 'Another request',
  restart: 'Start again',
  logo: (company: string) => `Logo of ${company}`,
  realTitle: 'How you know the real one',
  // Between the first two stands the ending, between the last two an example.
  realAddress: [
    'Before you type anything, look at the address at the top of your browser. Find the first / that stands alone. Right before it, it must say ',
    ', with a dot in front (for example ',
    ').',
  ],
  realSignIn: 'Or it is your company’s own sign-in,',
  realElse: 'Is there anything else? Close the page.',
  realNever:
    'This page only rehearses. No honest page or person asks you to approve a request that you did not start.',
  rehearse: {
    universal: 'Practice the set-up',
    classic: 'Practice the set-up (classic prompt)',
    'sign-in': 'Practice signing in on another day',
    answer: 'Practice answering a request',
  },
  guides: 'Back to the guides',
  guideStep: 'This step in the guide',
  guide: 'The guide to these screens',
  forReal: 'Now do it for real',
}

/** What every language must have. A missing or misspelt key is a type error. */
export type PracticeStrings = typeof en
