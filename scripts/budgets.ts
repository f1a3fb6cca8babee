/** What may cost how much: the tests hold pages and pictures to it, `npm run bench` the time that they take. */
export const budgets = {
  /**
   * A page's text, in bytes, packed as any host sends it: a reader opens it on a phone, perhaps with a poor signal.
   * What is aimed at is 11,000 for all steps, 5,000 for one, and 6,000 for the style sheets. What a guide opens and
   * ends with, and help beside a picture, cost the last 400 of the one and 300 of the other; fonts that a practice page
   * asks for at once, so that nothing moves, 100, its link to the accessibility statement 40, and the number of its
   * country and the way to the guide's first step 40.
   */
  htmlGzip: {
    /** All steps of a set-up below each other. */
    setUp: 12_000,
    /** One step of a guide. */
    step: 5_900,
    /**
     * The home page is the largest; the link to its manifest, and what a chat shows of a link, cost 50 each, and what
     * people look for without finding it, such as "text message" and "passcode", 40.
     */
    other: 7_350,
    /** All screens of a rehearsal, drawn, on one page. */
    practice: 12_980,
  },
  /** A set-up's page before it is packed. */
  setUpHtml: 90_000,
  /** What a page that is no practice page loads beside its text, packed. */
  cssGzip: 7_600,
  scriptGzip: 6_000,
  /**
   * The same of a practice page, whose screens have looks and moves of their own, within the site’s header and foot; that
   * a number may be one of several countries costs its script the last 50.
   */
  practice: { cssGzip: 7_168, scriptGzip: 9_050 },
  /** A set-up's page before the reader scrolls, at 360 px. */
  first: { requests: 12, bytes: 130_000 },
  /** All pictures of a set-up's page, after scrolling through it, in bytes. */
  setUpPictureBytes: 460_000,
  /** A page of one step, everything that it loads, in bytes. */
  stepPageBytes: 110_000,
  /** The largest picture, in bytes. */
  pictureBytes: 40_000,
  /** The home page's height on a desktop of 1440 × 900 px and on a phone of 390 × 844 px. */
  homeHeight: { 1440: 1_350, 390: 2_550 },
  /**
   * How many times longer than its floor, as `npm run bench` measures both. Measured on two quiet cores: a build 4.1 and
   * 4.4 (a bare site has no pictures with marks, codes, icons, scripts or policy), a picture 1.9 and 2.0.
   */
  timesFloor: { build: 5, picture: 3 },
} as const
