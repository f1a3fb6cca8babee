import { defineBrand } from '#brand'

// The one file to edit: who publishes the guide. Change what is below, put your logo beside this
// file, run `npm run site`, and upload the folder `dist/`.
//
// Only `name` and one way to reach help are needed; delete whatever you have no answer for, and a
// sensible default takes its place. What begins with // before an option's name is switched off:
// take those two strokes away to use it. In an editor such as VS Code, rest the pointer on an option
// to read what it does and where Duo's Admin Panel shows it. A name with an apostrophe goes in
// double quotes: "Søn's Co-op".
//
// No page names a company by itself: guides say {brand.name}, {brand.support.email} and so on, so a
// change here reaches every page and every picture.
export default defineBrand({
  // As your people say it in a sentence.
  name: 'Harbour & Vale Co-operative',
  // For the page header and browser tabs. Leave it out if the name is short.
  shortName: 'Harbour & Vale',
  // What Duo Mobile shows on the phone. Duo's Admin Panel: Settings › General › Account Name.
  accountName: 'Harbour & Vale',

  site: {
    // The web server's address. Codes that a phone reads and links in e-mails need it.
    url: 'https://guide.harbourvale.example',
    // The folder on that server: '/' or, for https://www.example.com/guide/, '/guide/'.
    base: '/',
    // Keep search engines out: how your people sign in is nobody else's business.
    indexing: false,
  },
  // Where dist/ goes, and which sites may show it in a frame: docs/publish/.
  // publish: { target: 'nginx' },

  // SVG (best) or PNG, beside this file. `light` is for a white page, `dark` for readers whose
  // device is set to dark.
  logo: { light: 'logo.svg', dark: 'logo-dark.svg' },
  // Is your name drawn in it? Then name it here instead: it stands alone, and larger.
  // wordmark: { light: 'wordmark.svg', dark: 'wordmark-dark.svg' },

  // One color. Readable tones for text and buttons, light and dark, are made from it.
  color: '#0f6b5c',
  // A second color, what pages lie on, their corners, your own font: docs/rebrand.md says more.
  // theme: { secondary: '#f2a900', surface: 'tinted', corners: 'soft' },

  // Who helps a reader who is stuck. Every step of the guide ends here.
  support: {
    email: 'helpdesk@harbourvale.example',
    phone: '555-0100',
    // page: 'https://help.example.com',
    // A chat, a portal.
    // links: [{ text: 'Chat with us', url: 'https://chat.example.com' }],
    hours: {
      en: 'Monday to Friday, 8 am to 6 pm',
      es: 'De lunes a viernes, de 8 a 18 h',
    },
  },

  // Who hears of a request that somebody else started, if it is not the help desk.
  // security: { email: 'security@example.com' },

  // What every page has to link to: imprint, privacy, the works council.
  // footer: [{ text: 'Privacy', url: 'https://www.example.com/privacy' }],

  // Every page links to a statement on accessibility. When did you last read it and find it true?
  // Who else than the help desk answers about it?
  // accessibility: { prepared: '2026-12-01', email: 'accessibility@example.com' },

  // Guides that you do not publish, by their folders in content/guides/.
  // guides: { hide: ['security-key', 'glossary'] },

  // From when may your people set up, and from when do they need it? Pages say the days. More of
  // them: `reminder`, `closed`, `waves`.
  // rollout: { opens: '2027-02-02', required: '2027-03-01' },

  // What readers are offered, in this order; the first is at the site's own address.
  languages: ['en', 'es'],

  // Where are your people? Practice and pictures then show a phone number, a place and a clock of
  // that country.
  // country: 'GB',

  enrollment: {
    // 'email': people get an invitation. 'sign-in': Duo asks them when they next sign in. 'both':
    // some in one way, some in the other.
    start: 'email',
    // Only for 'email': how many days the link works. Duo's Admin Panel: Settings › Enrollment.
    linkDays: 30,
    // Where your people really sign in, so that they can tell it from an imitation.
    signIn: 'https://signin.harbourvale.example',
  },

  // The sign-in screens your people meet: 'universal' (today's), 'classic' (before 2024), or both.
  prompts: ['universal', 'classic'],

  policy: {
    // How your people may confirm a sign-in. Duo's Admin Panel: Policies › Authentication methods.
    // methods: ['push', 'passcode', 'text', 'call', 'security-key'],
    // Do requests ask for a number that the computer shows? Then say how many digits it has.
    // verifiedPush: 3,
  },

  // Do Duo's screens show your logo? Then the pictures should too. Duo's Admin Panel: Settings ›
  // Custom Branding.
  // screens: { logo: 'duo-logo.png' },

  // Do your screens ask for the number before the type of phone? Walk through your own enrollment
  // once and look.
  // classic: { order: 'number-first' },

  // Is a button called differently at your company? Its id is in content/labels/en.yaml.
  // labels: { en: { 'start-setup': 'Get started' } },
})
