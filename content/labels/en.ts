// Words on the screens of Duo, its app and its e-mail, by id. Same ids in every language.
// Did your company rename a button? Write it once, under `labels` in brand.config.ts, not here.
// An icon without words: { drawn: what the screen shows, called: what a screen reader says }.
export default {
  // The invitation e-mail
  'email-from': 'From',
  'email-subject': 'Subject',
  'email-greeting': 'Hello,',
  'email-invites-you': 'Your organization invites you to set up a Duo account for your phone.',
  'email-lead-in': 'Use this link to add a phone, tablet or other device:',
  'email-link': 'Set up your Duo account',
  'email-once': 'This link is personal. Please do not forward it.',

  // The classic prompt: welcome
  'welcome-title': 'Protect your account',
  'welcome-text':
    'A second step makes your account safer. Add a device to confirm that it is really you.',
  'start-setup': 'Start setup',

  // The device list
  'device-title': 'What type of device are you adding?',
  'mobile-phone': 'Mobile phone',
  recommended: 'recommended',
  tablet: 'Tablet',
  landline: 'Landline',
  'security-key': 'Security key',
  continue: 'Continue',
  back: 'Back',

  // The phone type
  'phone-type-title': 'What type of phone is it?',
  iphone: 'iPhone',
  android: 'Android',
  'other-phone': 'Other (and cell phones)',

  // The phone number
  'number-title': 'Enter your phone number',
  country: 'Country',
  'country-us': 'United States (+1)',
  'country-ca': 'Canada (+1)',
  'country-es': 'Spain (+34)',
  'country-mx': 'Mexico (+52)',
  'phone-number': 'Phone number',
  'number-is-right': 'This is the correct number',
  'number-wrong': 'Check the number.',

  // Install and activate
  'install-title-ios': 'Install Duo Mobile for iOS',
  'install-title-android': 'Install Duo Mobile for Android',
  'install-text-ios': 'Open the App Store on your phone and search for Duo Mobile.',
  'install-text-android': 'Open Google Play on your phone and search for Duo Mobile.',
  'install-allow': 'Allow notifications when the app asks.',
  'have-installed': 'I have Duo Mobile installed',
  'activate-title-ios': 'Activate Duo Mobile for iOS',
  'activate-title-android': 'Activate Duo Mobile for Android',
  'activate-text': 'Open Duo Mobile, tap +, and scan this code.',
  'your-own-code': 'Your own code appears here',
  'code-scanned': 'Code scanned',
  'code-expired': 'This code has expired.',
  'new-code': 'Refresh the code',
  'email-me-link': 'Email me an activation link instead',
  'link-sent': 'We sent a link. Open it on your phone.',

  // Settings and finish
  'settings-title': 'My Settings & Devices',
  'default-device': 'Default device',
  'when-i-log-in': 'When I log in',
  'ask-me': 'Ask me to choose an authentication method',
  'push-automatically': 'Automatically send this device a Duo Push',
  save: 'Save',
  'finish-title': 'Enrollment successful',
  'finish-text': 'You have added your phone.',
  'finish-what-next': 'What happens next',
  'finish-next-text': 'When you sign in, your phone asks you to confirm.',
  'finish-lost': 'If you lose your phone',
  'finish-lost-text': 'Tell your help desk at once, so that nobody else can use it.',
  'scroll-down': { drawn: '↓', called: 'Scroll down' },
  done: 'Done',
  'all-set-title': 'You are all set',
  'all-set-text': 'Your phone now protects your account.',

  // The store
  'store-app': 'Duo Mobile',
  'store-publisher': 'Duo Security LLC',
  get: 'Get',
  install: 'Install',
  open: 'Open',

  // The app
  'accounts-title': 'Accounts',
  'no-accounts': 'No accounts yet',
  'add-account': { drawn: '+', called: 'Add account' },
  'camera-title': '“Duo Mobile” would like to access the camera',
  'camera-text': 'Duo Mobile needs the camera to scan the code.',
  allow: 'Allow',
  'do-not-allow': 'Don’t allow',
  'scan-title': 'Scan the code',
  'scan-text': 'Point your camera at the code on your computer.',
  'account-added': 'Account added',
  'account-kind': 'Duo-protected',

  // A request
  'request-lock-title': 'Duo Mobile',
  'request-lock-text': 'Login request',
  'lock-swipe': 'Swipe left for options',
  'request-title': 'Are you logging in?',
  'request-where': 'Where',
  'request-place': 'Springfield, US',
  'request-when': 'When',
  'request-time': '9:41 AM',
  'request-who': 'Who',
  approve: 'Approve',
  deny: 'Deny',
  'unlock-title': 'Unlock to approve',
  'unlock-text': 'Use your passcode or fingerprint.',
  unlock: 'Unlock',
  'approved-title': 'Approved',
  'approved-text': 'You are signed in on your computer.',
  'denied-title': 'Denied',
  'denied-text': 'Nobody was signed in.',
  'was-it-suspicious': 'Was this a suspicious login?',
  yes: 'Yes',
  no: 'No',
  'thank-you': 'Thank you',
} satisfies Record<string, string | { drawn: string; called: string }>
